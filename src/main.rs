//! The binary: arguments, error reports, exit code.
fn main() -> color_eyre::Result<()> {
    let l = genpanel::load::load(genpanel::load::Places::default().choose())?;
    let r = l.sheet.reading;
    genpanel::terminal::run(l, r)
}
