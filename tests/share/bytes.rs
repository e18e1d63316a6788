//! What a screen gives to a machine is, byte by byte, what its subcommand writes.

use genpanel::app::{Action, App, Tab, Toward};
use genpanel::export::Format;
use genpanel::load::PlanFile;
use genpanel::pricing::{Configuration, Line};
use genpanel::{share, store};

use super::command::Place;
use super::compared;

fn given(app: &App, format: Format) -> String {
    String::from_utf8(share::screen(app, format.into()).unwrap()).unwrap()
}

fn line(configuration: &Configuration, app: &App) -> String {
    Line::of(configuration.clone()).print(&app.sheet)
}

/// Each screen with the command that says the same.
fn commands(app: &App) -> [(Tab, String); 6] {
    let work = line(&app.work.on_button(&app.sheet), app);
    let pins = app.compare.pins.iter();
    let pins = pins.map(|pin| format!(" --pin {}", line(&pin.configuration, app)));
    let pins: String = pins.collect();
    let quality = |at| &app.sheet.qualities.get(at).id;
    let (to, wanted) = (quality(app.advise.to), quality(app.afford.quality));
    let (budget, least) = (
        app.ledger.left_in_the_end().known_part().get(),
        app.afford.least,
    );
    [
        (Tab::Work, format!("quote {work} --explain")),
        (Tab::Compare, "compare --examples".to_owned()),
        (Tab::Plan, format!("plan p.plan.toml --budget {budget}")),
        (
            Tab::Afford,
            format!("afford {budget} --quality {wanted} --min-count {least}"),
        ),
        (
            Tab::Advise,
            format!("advise {work} --to {to} --all-models{pins}"),
        ),
        (Tab::History, "history".to_owned()),
    ]
}

#[test]
fn csv_and_json_are_what_the_subcommand_writes() {
    let mut app = compared();
    app.update(Action::Show(Tab::Work));
    // A stated price is paid: what is left of the budget is as certain as a budget on the command line.
    app.update(Action::Simulate);
    app.update(Action::Quality(Toward::Next));
    let place = Place::new();
    place.write("genpanel/session.toml", &store::print(&app.session()));
    let plan = PlanFile {
        steps: app.plan.steps.clone(),
        ..PlanFile::default()
    };
    place.write("p.plan.toml", &plan.print(&app.sheet));
    for (tab, command) in commands(&app) {
        app.update(Action::Show(tab));
        for format in [Format::Csv, Format::Json] {
            let command = format!("{command} --format {}", format.word());
            let (_, written, trouble) = place.run(&command, "");
            assert_eq!(given(&app, format), written, "{command}: {trouble}");
        }
    }
}
