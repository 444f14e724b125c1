package io.github.tuneready.style;

/** Groups of English words that are counted together; a word may be in several. Our own lists. */
enum WordGroup {
  FIRST_PERSON("i me my mine myself i'm i've i'd i'll"),
  WE("we us our ours ourselves we're we've we'll let's"),
  SECOND_PERSON("you your yours yourself you're you've you'll you'd"),
  HE_SHE("he she him her his hers himself herself he's she's"),
  THEY("they them their theirs themselves they're they've"),
  HEDGE(
      "may might could perhaps possibly probably maybe seems seem appears likely suppose guess"
          + " somewhat apparently roughly"),
  GENERALLY(
      "generally typically often usually commonly frequently sometimes particularly especially"),
  BOOSTER("very really quite pretty totally actually definitely literally absolutely obviously"),
  FILLER("just well anyway though stuff thing things lot lots kind sort bit ok okay yeah oh etc"),
  MODAL("can will would should must shall"),
  NEGATION(
      "not no never none nothing nobody neither nor cannot don't doesn't didn't isn't aren't wasn't"
          + " weren't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't ain't"),
  PAST("was were had did said went got came made took thought knew told saw found gave felt"),
  PRESENT_BE("is are am be being been"),
  DISCOURSE(
      "additionally furthermore moreover consequently therefore thus overall ultimately firstly"
          + " secondly thirdly lastly finally similarly conversely nevertheless nonetheless hence"
          + " accordingly"),
  CONTRAST("however but although though yet while whereas despite instead rather"),
  SUBORDINATE("because since if when unless until before after where whether so that which who"),
  VIRTUE(
      "crucial essential important significant valuable effective effectively vital key beneficial"
          + " powerful robust meaningful comprehensive seamless unique diverse vibrant profound"
          + " remarkable invaluable pivotal notable innovative successful positive various"
          + " numerous"),
  ENABLE(
      "ensure ensuring provide provides providing help helps helping allow allows allowing enable"
          + " enhance enhancing improve improving promote promoting foster fostering support"
          + " supporting contribute contributing create creating include includes including"
          + " maintain maintaining consider achieve explore reflect highlight highlights underscore"
          + " emphasize leverage facilitate address navigate embrace encourage incorporate"),
  ABSTRACT(
      "impact role aspect aspects factors approach process benefits challenges opportunities"
          + " importance understanding experience sense journey potential development growth"
          + " individuals individual community environment ability insights landscape tapestry"
          + " realm testament balance connection well-being perspective perspectives strategies"),
  VAGUE_QUANTITY("some any many few several much more most less least enough"),
  QUESTION_WORD("what who how why when where which whose"),
  CONJUNCTION("and or"),
  ARTICLE("the a an"),
  DEMONSTRATIVE("this that these those"),
  PREPOSITION("of in to for with on at by from into about over between through during within"),
  COURTESY("please thank thanks sorry hello hi hope welcome feel glad happy sure certainly"),
  SENSE(
      "eyes hand hands voice breath face air light silence shadow shadows whisper heart head"
          + " smile quiet soft softly slow slowly cold dark something"),
  TIME("now then today year years ago day days time week last first once already still"),
  OPENER("sure certainly absolutely great here here's yes as thank to"),
  CONTRACTION(
      "i'm i've i'd i'll you're you've you'll you'd we're we've we'll they're they've it's that's"
          + " there's he's she's what's let's don't doesn't didn't isn't aren't wasn't weren't"
          + " can't couldn't won't wouldn't shouldn't haven't hasn't hadn't");

  private final String[] words;

  WordGroup(String words) {
    this.words = words.split(" ");
  }

  String[] words() {
    return words;
  }

  long bit() {
    return 1L << ordinal();
  }
}
