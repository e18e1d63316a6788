//! What stands below the help: examples, signs and exit codes.

pub(super) const EXAMPLES: &str = "\
Examples:
  genpanel                                      open the panel
  genpanel --linear                             the same in lines, for screen readers and scripts
  genpanel open nano-banana-pro:4K:4            the panel on a configuration that somebody sent
  genpanel quote nano-banana-pro:2K:3           what three images cost
  genpanel compare --examples --readings        the sheet's examples under each reading
  genpanel afford 500 --quality 2K              how many images 500 credits buy
  genpanel advise nano-banana-pro:4K:4          what would do for less, with proof
  genpanel quote - --format csv < lines.txt     one configuration per line
  genpanel sheet init                           a price sheet of your own to edit
  genpanel present                              show it to others, scene by scene
  genpanel render work --format svg -o work.svg a picture of a screen
  genpanel record tour.scenes.toml -o tour.cast scenes as an asciicast

A configuration line:
  MODEL[:QUALITY:COUNT[:DIMENSION]]{+EDIT[:OPTION][:TIMES]}[,reading=tier|flat|table]

~ before a number: it rests on an assumed price. ?: nobody knows the price.

Exit codes:
  0 fine  1 unexpected  2 usage, no terminal, or a bad line of standard input
  3 bad price sheet, plan, scenes or config.toml, or failed check
  4 over budget
  5 with --fail-increase, a total that rises by more
  6 with --strict, a result that rests on an assumed or missing price
  128+n after signal n";
