//! What is being typed: a number, the name of a file, or a filter.

use crate::app::{Action, App, Copying, Text};

/// What is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromptView {
    /// What it is for.
    pub question: String,
    /// What was typed, before the cursor and from it on; `None` where only Enter or Esc is waited for.
    pub typed: Option<(String, String)>,
    /// What comes of it so far.
    pub found: Option<String>,
}

impl PromptView {
    fn of(question: String, text: &Text) -> Self {
        let (before, after) = text.split();
        Self {
            question,
            typed: Some((before.to_owned(), after.to_owned())),
            found: None,
        }
    }
}

impl App {
    pub(super) fn prompt_view(&self) -> Option<PromptView> {
        if let Some(path) = &self.path {
            let mut view = PromptView::of(path.question(), &path.text);
            if path.replaces {
                view.typed = None;
            }
            return Some(view);
        }
        if self.choosing_copy {
            return Some(PromptView {
                question: self.copy_question(),
                typed: None,
                found: None,
            });
        }
        if self.filtering() {
            return Some(PromptView {
                found: Some(self.found_in_words()),
                ..PromptView::of("filter".to_owned(), &self.filter.query)
            });
        }
        let prompt = self.prompt.as_ref()?;
        Some(PromptView {
            question: prompt.purpose.words().to_owned(),
            typed: Some((prompt.digits.clone(), String::new())),
            found: None,
        })
    }

    /// `copy: l line, m Markdown, c CSV, j JSON`, with the keys as they are bound.
    fn copy_question(&self) -> String {
        let forms = Copying::ALL.into_iter();
        let forms = forms.filter_map(|form| self.hint(Action::CopyAs(form), form.word()));
        format!("copy: {}", forms.collect::<Vec<_>>().join(", "))
    }
}
