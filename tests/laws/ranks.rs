//! Ranks: of any two configurations the one with the better place has the smaller total, under every reading.

use genpanel::analysis::{Comparison, ranks};
use genpanel::pricing::{PriceList, Reading};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::generated::{configuration, sheet};

proptest! {
    #[test]
    fn places_are_in_the_order_of_totals((sheet, pins) in sheet().prop_flat_map(|sheet| {
        let pins = vec(configuration(&sheet), 1..8);
        (Just(sheet), pins)
    })) {
        let list = PriceList::new(&sheet, sheet.reading);
        let ranks = ranks(&Comparison::of(&pins, 0, list));
        prop_assert_eq!(ranks.len(), pins.len());
        for (one, of_one) in pins.iter().zip(&ranks) {
            let totals = |pin| Reading::ALL.map(|reading| list.under(reading).total(pin).credits());
            let whole = totals(one).iter().all(Option::is_some);
            prop_assert_eq!(of_one.is_some(), whole);
            let Some(of_one) = of_one else { continue };
            let mut turns = false;
            for (at, reading) in Reading::ALL.into_iter().enumerate() {
                for (other, of_other) in pins.iter().zip(&ranks) {
                    let Some(of_other) = of_other else { continue };
                    prop_assert_eq!(
                        of_one.at(reading).cmp(&of_other.at(reading)),
                        totals(one)[at].cmp(&totals(other)[at])
                    );
                }
                prop_assert!((1..=pins.len()).contains(&of_one.at(reading)));
                turns |= of_one.differs(reading, Reading::Tier);
            }
            prop_assert_eq!(of_one.turns(), turns);
        }
    }
}
