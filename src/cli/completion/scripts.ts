/** The first word of the command line with which a completion script asks for the words that fit. */
export const COMPLETE = "--complete";

/**
 * One script per shell, for `completion`. Each sends the words up to the cursor to `briefwright --complete`, which
 * prints one candidate per line; if there is none, the shell completes the names of files.
 */
export const SCRIPTS = {
  bash: `# Completion of briefwright for bash: add this to ~/.bashrc
_briefwright() {
  local IFS=$'\\n'
  COMPREPLY=($(briefwright ${COMPLETE} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o bashdefault -o default -F _briefwright briefwright
`,
  zsh: `#compdef briefwright
# Completion of briefwright for zsh: add this to ~/.zshrc, after compinit
_briefwright() {
  local -a found
  found=("\${(@f)$(briefwright ${COMPLETE} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  found=(\${found:#})
  if (( \${#found} )); then compadd -a found; else _files; fi
}
compdef _briefwright briefwright
`,
} as const;

export type Shell = keyof typeof SCRIPTS;

export const SHELLS = Object.keys(SCRIPTS) as readonly Shell[];
