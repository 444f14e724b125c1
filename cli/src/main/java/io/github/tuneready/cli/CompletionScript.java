package io.github.tuneready.cli;

import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * The script of picocli with a function around it, for what that one leaves out: values after an
 * equals sign, lists with commas, a severity after the name of a rule, and names of files.
 */
final class CompletionScript {
  // Bash parts words at an equals sign, which is then a word of its own; zsh does not.
  private static final String VALUES =
      """

      _validate_dataset_values() {
        [ -n "$ZSH_VERSION" ] && setopt localoptions KSH_ARRAYS
        local -a typed words
        local current="${COMP_WORDS[COMP_CWORD]}" before="" part
        typed=("${COMP_WORDS[@]:0:$COMP_CWORD}")
        words=()
        for part in "${typed[@]}"; do
          [ "$part" = "=" ] || words+=("$part")
        done
        if [ "$current" = "=" ]; then
          current=""
        elif [[ "$current" == --*=* ]]; then
          before="${current%%=*}="
          words+=("${current%%=*}")
          current="${current#*=}"
        fi
        local count=${#words[@]}
        local last="" option="${words[count-1]}"
        (( count > 1 )) && last="${words[count-2]}"
        if [ "$last" = --severity ] && [ "${typed[COMP_CWORD-1]}" = "=" ] \\
            && [[ "$option" != -* ]]; then
          COMPREPLY=(error warning info off)
          _validate_dataset_offer "$current" ""
          return 0
        fi
        if [ "$option" = --severity ] && [[ "$current" == *=* ]]; then
          before="$before${current%%=*}="
          COMPREPLY=(error warning info off)
          _validate_dataset_offer "${current#*=}" "$before"
          return 0
        fi
        case "$option:$current" in
          --select:*,* | --ignore:*,*)
            before="$before${current%,*},"
            current="${current##*,}"
            ;;
        esac
        local -a COMP_WORDS
        COMP_WORDS=("${words[@]}" "$current")
        local COMP_CWORD=$count
        COMPREPLY=()
        _complete_validate-dataset "$1" "$current" "$option"
        _validate_dataset_offer "$current" "$before"
        if (( ${#COMPREPLY[@]} == 0 )) && [[ "$current" != -* ]]; then
          [ -n "$BASH_VERSION" ] && compopt -o filenames 2> /dev/null
          local IFS=$'\\n'
          COMPREPLY=($(compgen -f -- "$current"))
          _validate_dataset_offer "$current" "$before"
        fi
      }
      _validate_dataset_offer() {
        local -a offered
        local part
        offered=("${COMPREPLY[@]}")
        COMPREPLY=()
        for part in "${offered[@]}"; do
          [[ "$part" != "$1"* ]] || COMPREPLY+=("$2$part")
        done
      }
      complete -F _validate_dataset_values validate-dataset
      """;

  private CompletionScript() {}

  /** One script for both shells: in zsh it loads what reads those of bash. */
  static String of(CommandLine line) {
    return AutoComplete.bash("validate-dataset", line) + VALUES;
  }
}
