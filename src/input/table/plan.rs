//! The keys of Plan.

use crossterm::event::KeyCode;

use super::{Binding, HIDDEN, Task, ch, row};
use crate::app::{Action, PlanAction, Purpose, Scope, Template, Toward};
use crate::input::Key;

/// Plan.
#[rustfmt::skip]
pub(super) const PLAN: &[Binding] = &[
    row(Scope::PlanSteps, Task::Plan, "↑↓", "step (also k j)", list_keys!(Action::Plan, PlanAction::Row), (1, Some("step"))),
    row(Scope::PlanSteps, Task::Plan, "m", "models of the step", &[(ch('m'), Action::Plan(PlanAction::Models))], (4, Some("model"))),
    row(Scope::PlanModels, Task::Plan, "↑↓", "model of the step (also k j)", list_keys!(Action::Plan, PlanAction::Model), (1, Some("model"))),
    row(Scope::PlanModels, Task::Plan, "Enter", "back to the steps (also Esc m)", &[(Key::of(KeyCode::Enter), Action::Plan(PlanAction::Models)), (Key::of(KeyCode::Esc), Action::Plan(PlanAction::Models)), (ch('m'), Action::Plan(PlanAction::Models))], (1, Some("steps"))),
    row(Scope::PlanModels, Task::Plan, "/", "filter the models (Esc clears)", &[(ch('/'), Action::Filter)], HIDDEN),
    row(Scope::Plan, Task::Plan, "←→", "quality of the step (also h l)", side_keys!(Action::Plan, PlanAction::Quality), (2, Some("quality"))),
    row(Scope::Plan, Task::Plan, "+−", "count of the step (also = _)", count_keys!(Action::Plan, PlanAction::Count), (3, Some("count"))),
    row(Scope::Plan, Task::Plan, "< >", "tries of the step (also , .)", &[
        (ch('<'), Action::Plan(PlanAction::Tries(Toward::Previous))), (ch('>'), Action::Plan(PlanAction::Tries(Toward::Next))),
        (ch(','), Action::Plan(PlanAction::Tries(Toward::Previous))), (ch('.'), Action::Plan(PlanAction::Tries(Toward::Next))),
    ], (3, Some("tries"))),
    row(Scope::Plan, Task::Plan, "n", "type the tries", &[(ch('n'), Action::Ask(Purpose::Tries))], HIDDEN),
    row(Scope::Plan, Task::Plan, "d D", "next, previous size", &[(ch('d'), Action::Plan(PlanAction::Dimension(Toward::Next))), (ch('D'), Action::Plan(PlanAction::Dimension(Toward::Previous)))], HIDDEN),
    row(Scope::Plan, Task::Plan, "w", "what if: plans near this one", &[(ch('w'), Action::Plan(PlanAction::WhatIf))], (5, Some("what if"))),
    row(Scope::Plan, Task::Plan, "a", "add what Work has in hand", &[(ch('a'), Action::Plan(PlanAction::Add))], (7, Some("add"))),
    row(Scope::Plan, Task::Plan, "r", "replace the step with it", &[(ch('r'), Action::Plan(PlanAction::Replace))], HIDDEN),
    row(Scope::Plan, Task::Plan, "x", "drop the step (also Del)", &[(ch('x'), Action::Plan(PlanAction::Remove)), (Key::of(KeyCode::Delete), Action::Plan(PlanAction::Remove))], (7, Some("drop"))),
    row(Scope::Plan, Task::Plan, "K J", "move the step up, down", &[(ch('K'), Action::Plan(PlanAction::Move(Toward::Previous))), (ch('J'), Action::Plan(PlanAction::Move(Toward::Next)))], HIDDEN),
    row(Scope::PlanSteps, Task::Plan, "Enter", "take the step to Work", &[(Key::of(KeyCode::Enter), Action::Plan(PlanAction::Take))], (8, Some("to Work"))),
    row(Scope::Plan, Task::Plan, "s", "save the plan in a file", &[(ch('s'), Action::Plan(PlanAction::Save))], (8, Some("save"))),
    row(Scope::Plan, Task::Plan, "o", "open a plan from a file", &[(ch('o'), Action::Plan(PlanAction::Open))], (8, Some("open"))),
    row(Scope::Plan, Task::Plan, "t", "begin anew: the page's workflow", &[(ch('t'), Action::Plan(PlanAction::Template(Template::Workflow)))], HIDDEN),
    row(Scope::Plan, Task::Plan, "T", "begin anew: draft, then what Work has in hand", &[(ch('T'), Action::Plan(PlanAction::Template(Template::Draft)))], HIDDEN),
];
