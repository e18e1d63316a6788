//! Every screen in every format, from the same words and numbers.

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
    match app.view().body {
        genpanel::app::view::Body::Compare(view) => view.rows.len(),
        _ => 0,
    }
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
            let rests_on = match app.tab {
                Tab::History => "on the price sheet of its time".to_owned(),
                _ => app.fingerprint().to_string(),
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
