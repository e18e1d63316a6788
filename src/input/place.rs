//! Place: where a key means something, in words for a person.

use crate::app::Scope;

/// The name of a scope.
pub const fn place(scope: Scope) -> &'static str {
    match scope {
        Scope::Everywhere => "everywhere",
        Scope::Work => "Work",
        Scope::Generate => "Work: generate",
        Scope::Edit => "Work: edit",
        Scope::Typing => "typing a number",
        Scope::Compare => "Compare",
        Scope::Plan => "Plan",
        Scope::PlanSteps => "Plan: steps",
        Scope::PlanModels => "Plan: models",
        Scope::Afford => "Afford",
        Scope::Advise => "Advise",
        Scope::History => "History",
        Scope::Sheet => "Sheet",
        Scope::Palette => "commands",
        Scope::Text => "typing words",
        Scope::Filter => "filtering models",
        Scope::Filtered => "filtered models",
        Scope::Path => "naming a file",
        Scope::Replace => "replacing a file",
        Scope::Copy => "copying",
        Scope::Help => "help",
        Scope::Proof => "proof",
        Scope::Sent => "sent",
        Scope::Slides => "presenting",
        Scope::Live => "live from a scene",
        Scope::Notes => "speaker's notes",
    }
}
