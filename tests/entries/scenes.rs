//! A show in a file: it has problems that can be told, or every frame of it can be shown, in an order that time has.

use std::time::Duration;

use genpanel::load::{Origin, Why};
use genpanel::scenes::{Moment, Player, Scenes, load};
use genpanel::ui::{Look, Theme};
use ratatui::layout::Rect;

use super::given::{BUILT_IN, are_cells, are_plain, as_file, is_plain, is_told, panel};
use super::money::adds_up;

/// The most scenes of one show that are played.
const MOST: usize = 12;

pub(super) fn law(bytes: &[u8]) -> bool {
    let read = as_file(bytes, |path| {
        let origin = Origin::File {
            path: path.to_owned(),
            why: Why::Argument,
        };
        load(&origin, &BUILT_IN.sheet)
    });
    match read {
        Err(failure) => {
            is_told(&failure);
            false
        }
        Ok(show) => {
            assert!(!show.shots.is_empty());
            if let Some(misses) = &show.misses {
                assert!(!misses.list().is_empty());
                are_plain(&misses.to_string());
            }
            let shots = show.shots.into_iter().take(MOST).collect();
            is_played(&Scenes { shots, ..show });
            true
        }
    }
}

fn is_played(show: &Scenes) {
    let look = Look::from(Theme::COLOURS);
    let area = Rect::new(0, 0, 80, 24);
    let mut now = Duration::ZERO;
    let mut ended = false;
    let whole = show.play(&panel(), &look, area, |at, moment| {
        assert!(at >= now && !ended);
        now = at;
        match moment {
            Moment::Scene(title) => is_plain(&title),
            Moment::Frame(cells) => are_cells(&cells),
            Moment::End => ended = true,
        }
    });
    let lasts: u64 = show.shots.iter().map(|shot| shot.seconds).sum();
    match whole {
        Ok(()) => assert!(ended && now >= Duration::from_secs(lasts)),
        Err(why) => is_plain(&why),
    }
    // What `render` draws is reached without a clock; both are refused the same keys.
    let refused = show.shots.iter().any(|shot| {
        let mut player = Player::new(panel(), &look, area);
        player.stage(shot);
        let pressed = player.press_all(&shot.keys);
        let app = player.app();
        adds_up(&app.work.configuration, app.list());
        are_cells(&player.frame());
        pressed.is_err()
    });
    assert_eq!(refused, !ended);
}
