package io.github.tuneready.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Texts written for these tests: the manner of assistants, and that of people in a forum. */
public final class StyleTexts {
  private static final String[] ASSISTANT = {
    "Regular exercise plays a crucial role in maintaining both physical and mental well-being.",
    "It is important to set realistic goals and to monitor your progress over time.",
    "Additionally, a balanced diet can help ensure that your body receives essential nutrients.",
    "By incorporating these strategies into your routine, you can achieve lasting improvements.",
    "Effective communication is essential for building strong and meaningful relationships.",
    "Furthermore, creating a supportive environment can enhance motivation and overall"
        + " satisfaction.",
    "Ultimately, finding the right balance will depend on your individual needs and preferences.",
    "There are several key factors to consider when choosing the right approach for your"
        + " situation.",
    "Overall, these practices can contribute to a more productive and fulfilling experience.",
    "It can also be beneficial to seek guidance from a qualified professional when necessary.",
    "Moreover, clear planning allows individuals to manage their time and resources effectively.",
    "This approach not only improves efficiency but also promotes long-term sustainability.",
    "Remember to stay patient and consistent, as meaningful change often takes time.",
    "Technology has significantly transformed the way people learn, work, and communicate.",
    "One of the most effective ways to reduce stress is to practice mindfulness and relaxation.",
    "By fostering a culture of collaboration, organizations can drive innovation and growth.",
    "These tools provide valuable insights that can help inform better decision-making.",
    "In conclusion, a thoughtful and proactive approach can lead to positive outcomes.",
    "Consider exploring various options to determine which solution best suits your requirements.",
    "A diverse range of perspectives can enrich discussions and lead to more innovative ideas.",
    "Establishing healthy boundaries is vital for protecting your emotional and physical health.",
    "Each of these elements contributes to a comprehensive understanding of the subject.",
    "Taking small, manageable steps can make the overall process feel less overwhelming.",
    "It is essential to approach this challenge with empathy, respect, and an open mind."
  };

  private static final String[] PERSON = {
    "I had the same thing happen last spring and it drove me nuts for about two weeks.",
    "Turned out the belt was shot.",
    "My brother-in-law swears by the cheap stuff, but I wouldn't put it in my own truck.",
    "Don't bother with the dealer, they'll charge you ninety bucks just to look at it.",
    "You pull the two bolts on the left, wiggle it, curse a bit, and out she comes.",
    "Anyway, that's what worked for me.",
    "We tried it with the old pump first and it was hopeless, water all over the kitchen floor.",
    "I guess it depends on how long it sat there, though I never really checked.",
    "She said no, he said maybe, and in the end nobody went.",
    "The guy at the shop looked at it for ten seconds and laughed.",
    "If I were you I'd just leave it alone till the weather gets warmer.",
    "That was in 1987, before they moved the station down to Water Street.",
    "Never got the smell out of that carpet.",
    "He wrote back a month later to say the whole batch had gone sour.",
    "I'm not sure who told you that but it's the other way round.",
    "Mine came with a plastic one and it broke the first week, so I got a brass one off a friend.",
    "You want the one with the longer handle, trust me.",
    "Half the time the thing won't start unless you kick it.",
    "They shut the bridge in March and we had to go all the way round by the mill.",
    "Pretty sure it was raining, because I remember his boots.",
    "I read the manual twice and it still made no sense to me.",
    "So my wife took it apart on the kitchen table and found a dead mouse in there.",
    "It's fine for a beginner, I suppose, but you'll outgrow it by summer.",
    "Nobody I know has ever seen one of those in the wild."
  };

  private StyleTexts() {}

  /** Different texts of six sentences each, always the same ones. */
  public static List<String> of(boolean assistant, int count) {
    Random random = new Random(count + (assistant ? 1 : 2));
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> sentences = new ArrayList<>(List.of(assistant ? ASSISTANT : PERSON));
      Collections.shuffle(sentences, random);
      texts.add(String.join(" ", sentences.subList(0, 6)));
    }
    return texts;
  }
}
