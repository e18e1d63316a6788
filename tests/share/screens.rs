//! Every screen in every format, from the same words and numbers.

use genpanel::app::view::Body;
use genpanel::app::{Action, App, Copying, Tab, Toward};
use genpanel::export::{Format, Page, Shape};
use genpanel::share;
use genpanel::ui::{Theme, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use roxmltree::{Document, ParsingOptions};

use super::{compared, looks, panel};

fn text(app: &App, shape: impl Into<Shape>) -> String {
    String::from_utf8(share::screen(app, shape.into()).unwrap()).unwrap()
}

/// The screen at a size with room for all, each run of blanks one blank.
fn screen(app: &App) -> String {
    let area = Rect::new(0, 0, 240, 60);
    let mut buf = Buffer::empty(area);
    draw(&app.view(), &Theme::COLOURS, area, &mut buf);
    let rows = looks::rows(&buf).join("\n");
    let words = rows.split(|sign: char| sign.is_whitespace() || sign == '│');
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The cells of a pipe table, row by row.
fn cells(markdown: &str) -> Vec<Vec<String>> {
    let rows = markdown.lines().filter(|line| line.starts_with("| "));
    let rows = rows.filter(|line| !line.contains("---"));
    rows.map(|row| {
        let row = row.trim_matches('|').replace('\\', "");
        row.split('|').map(|cell| cell.trim().to_owned()).collect()
    })
    .collect()
}

#[test]
fn a_comparison_in_markdown_is_what_the_screen_shows() {
    for only_differences in [false, true] {
        let mut app = compared();
        if only_differences {
            app.update(Action::Differences);
        }
        let (shown, markdown) = (screen(&app), text(&app, Format::Markdown));
        let rows = cells(&markdown);
        // The words of the columns may be shortened above them, never in the table itself.
        for row in rows.iter().skip(2) {
            let row = row.join(" ").replace("  ", " ");
            assert!(shown.contains(row.trim()), "{row:?} is not in\n{shown}");
        }
        for label in ["TOTAL", "Change", "Percent", "if flat"] {
            let has = |row: &Vec<String>| row.first().is_some_and(|cell| cell == label);
            assert!(rows.iter().any(has), "{label} is not in\n{markdown}");
        }
        let sentence = "~392 times the credits; you save ~391 (99.7 %).";
        assert!(shown.contains(sentence), "{shown}");
        assert!(markdown.contains(sentence), "{markdown}");
        assert_eq!(rows.len(), rows_shown(&app) + 2);
        // Aligned: every line of the table is as wide as the others.
        let wide = |line: &str| line.chars().count();
        let mut lines = markdown.lines().filter(|line| line.starts_with('|'));
        let first = wide(lines.next().unwrap());
        assert!(lines.all(|line| wide(line) == first), "{markdown}");
    }
}

fn rows_shown(app: &App) -> usize {
    let Body::Compare(view) = app.view().body else {
        panic!("not on Compare");
    };
    view.rows.len()
}

/// Every screen that can be exported, with something on it.
fn screens() -> Vec<App> {
    let mut app = compared();
    app.update(Action::Show(Tab::Work));
    app.update(Action::Quality(Toward::Next));
    app.update(Action::Simulate);
    let tabs = [
        Tab::Work,
        Tab::Compare,
        Tab::Plan,
        Tab::Afford,
        Tab::Advise,
        Tab::History,
    ];
    tabs.map(|tab| {
        let mut app = app.clone();
        app.update(Action::Show(tab));
        app
    })
    .into()
}

#[test]
fn html_and_svg_are_documents_that_say_what_they_rest_on() {
    for app in screens() {
        for page in [Page::Html, Page::Svg] {
            let page = text(&app, Shape::Page(page));
            let options = ParsingOptions {
                allow_dtd: true,
                ..ParsingOptions::default()
            };
            let xml = Document::parse_with_options(&page, options).unwrap();
            let said: Vec<_> = xml.descendants().filter_map(|node| node.text()).collect();
            let said = said.join(" ").replace('\n', " ");
            let rests_on = if app.tab == Tab::History {
                "on the price sheet of its time".to_owned()
            } else {
                app.fingerprint().to_string()
            };
            assert!(said.contains(&rests_on), "{:?}: {said}", app.tab);
            assert!(
                said.contains("rests on an assumed price"),
                "{:?}: {said}",
                app.tab
            );
            let scripts = xml.descendants().filter(|node| node.has_tag_name("script"));
            assert_eq!(scripts.count(), 0);
            assert!(page.contains("prefers-color-scheme:dark"), "{page}");
        }
    }
}

#[test]
fn every_face_of_a_comparison_has_the_same_totals() {
    let app = compared();
    let json: serde_json::Value = serde_json::from_str(&text(&app, Format::Json)).unwrap();
    let csv = text(&app, Format::Csv);
    let totals = [1, 6, 18, 50, 98, 392];
    for (at, total) in totals.into_iter().enumerate() {
        assert_eq!(json["columns"][at]["total"], total);
        let row = csv.lines().nth(at + 1).unwrap();
        assert!(
            row.split(',').any(|cell| cell == total.to_string()),
            "{row}"
        );
    }
    assert_eq!(
        (&json["saving"], &json["saving_percent"]),
        (&391.into(), &99.7.into())
    );
    assert_eq!(json["columns"][5]["times"], 392.0);
    assert_eq!(json["columns"][0]["times"], 1.0);
}

#[test]
fn no_name_of_a_sheet_is_markup() {
    let mut app = compared();
    app.sheet.name = "<b>&\"|".to_owned();
    assert!(text(&app, Shape::Page(Page::Html)).contains("&lt;b&gt;&amp;&quot;|"));
    assert!(text(&app, Shape::Page(Page::Svg)).contains("&lt;b&gt;&amp;&quot;|"));
    assert!(text(&app, Format::Markdown).contains("\\<b>&\"\\|"));
    app.sheet.name = "~~old~~ &copy; Prices".to_owned();
    let markdown = text(&app, Format::Markdown);
    assert!(
        markdown.contains("\\~\\~old\\~\\~ \\&copy; Prices"),
        "{markdown}"
    );
    assert!(markdown.contains(" ~392 |"), "{markdown}");
}

#[test]
fn markdown_needs_no_blank_at_the_end_of_a_line() {
    for app in screens() {
        let markdown = text(&app, Format::Markdown);
        let ends = markdown.lines().all(|line| line == line.trim_end());
        assert!(ends, "{markdown}");
        let rests_on = markdown.trim_end().rsplit("\n\n").next().unwrap();
        assert!(
            rests_on.starts_with("~ rests on an assumed price"),
            "{markdown}"
        );
    }
}

#[test]
fn a_quote_is_a_document_whose_proof_is_told_below_it() {
    let mut app = panel();
    app.update(Action::Show(Tab::Work));
    let markdown = text(&app, Format::Markdown);
    assert!(
        markdown.starts_with("**Quote**\n\n| configuration "),
        "{markdown}"
    );
    for part in [
        app.fingerprint().to_string().as_str(),
        "\n\nNano Banana Pro 2K: 49 list price",
        "× 3 images = 147\n",
        "~ rests on an assumed price",
    ] {
        assert!(markdown.contains(part), "{part}: {markdown}");
    }
    assert!(!markdown.contains("proof"), "{markdown}");
}

#[test]
fn a_plan_that_is_shared_is_paid_from_what_is_left_as_on_the_screen() {
    let mut app = panel();
    app.update(Action::Simulate);
    app.update(Action::Show(Tab::Plan));
    let verdict = app.plan_cost().verdict();
    let markdown = text(&app, Format::Markdown);
    assert!(markdown.contains(&verdict), "{verdict}\n{markdown}");
    let json: serde_json::Value = serde_json::from_str(&text(&app, Format::Json)).unwrap();
    assert_eq!(json["budget"], app.ledger.budget.get() - 147);
}

/// Where the longest text of a drawing ends, and how wide the drawing is, in pixels.
fn reach(svg: &str) -> (usize, usize) {
    let xml = Document::parse(svg).unwrap();
    let number = |node: &roxmltree::Node<'_, '_>, name: &str| {
        node.attribute(name)
            .and_then(|text| text.parse::<usize>().ok())
    };
    let texts = xml.descendants().filter(|node| node.has_tag_name("text"));
    let ends = texts.map(|node| {
        let from = number(&node, "x").unwrap();
        let signs = node.text().unwrap_or_default().chars().count();
        // The title does not say how long it is: 17 pixels high, no sign of it is wider than 11.
        let long = number(&node, "textLength").unwrap_or(signs * 11);
        match node.attribute("text-anchor") {
            Some(_) => from,
            None => from + long,
        }
    });
    (
        ends.max().unwrap(),
        number(&xml.root_element(), "width").unwrap(),
    )
}

#[test]
fn nothing_runs_out_of_a_drawing_and_no_sentence_makes_it_wide() {
    let mut app = panel();
    app.sheet.name = "https://example.com/".to_owned() + &"long/".repeat(60);
    app.update(Action::Show(Tab::Work));
    let (end, wide) = reach(&text(&app, Shape::Page(Page::Svg)));
    assert!(end <= wide && wide < 1_000, "{end} of {wide}");
    let document = genpanel::export::Document {
        title: "A plan whose name says everything that there is to say of it, and more ".repeat(3),
        parts: Vec::new(),
        rests_on: Vec::new(),
    };
    let mut svg = Vec::new();
    genpanel::export::page(Page::Svg, &document, &mut svg).unwrap();
    let (end, wide) = reach(&String::from_utf8(svg).unwrap());
    assert!(end <= wide && wide < 1_000, "{end} of {wide}");
}

#[test]
fn what_has_nothing_to_share_says_so_and_the_line_can_always_be_had() {
    let mut app = panel();
    for (tab, why) in [
        (Tab::Compare, "nothing is pinned"),
        (Tab::History, "no run is simulated yet"),
        (Tab::Sheet, "a file already"),
    ] {
        app.update(Action::Show(tab));
        assert_eq!(app.update(Action::Export), None);
        assert!(
            app.notice.clone().unwrap().contains(why),
            "{:?}",
            app.notice
        );
        assert!(app.refusal(Action::CopyAs(Copying::Json)).is_some());
        assert!(app.refusal(Action::CopyAs(Copying::Line)).is_none());
        let line = share::copied(&app, Copying::Line).unwrap();
        assert_eq!(
            line,
            format!("nano-banana-pro:2K:3,sheet={},total=147", app.fingerprint())
        );
    }
}
