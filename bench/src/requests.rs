//! What engines are asked while they are measured, natively and in the browser.

use model::{Config, NO_TOKEN, Row};

/// The row of `token` at `position` of a context that starts at slot 0.
pub(crate) fn row(token: u32, previous: u32, position: u32) -> Row {
    Row {
        token,
        position,
        slot: position,
        previous,
        own_len: position + 1,
        ..Row::default()
    }
}

/// A token for every place, none of them special.
pub(crate) fn token(config: &Config, i: u32) -> u32 {
    10 + (i * 37 + i * i * 11) % (config.vocab as u32 - 10)
}

/// A prompt of `n` tokens from slot 0 on.
pub(crate) fn prompt(config: &Config, n: u32) -> Vec<Row> {
    let previous = |i: u32| i.checked_sub(1).map_or(NO_TOKEN, |p| token(config, p));
    (0..n)
        .map(|i| row(token(config, i), previous(i), i))
        .collect()
}

/// Largest difference as a fraction of the largest value; NaN where something is not a number.
pub fn difference(a: &[f32], b: &[f32]) -> f32 {
    let most = b.iter().fold(0f32, |m, v| m.max(v.abs()));
    let sum: f32 = a.iter().sum::<f32>() + b.iter().sum::<f32>();
    let off = a.iter().zip(b).fold(0f32, |m, (a, b)| m.max((a - b).abs()));
    if sum.is_finite() && a.len() == b.len() && most > 0.0 {
        off / most
    } else {
        f32::NAN
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_notice_broken_numbers() {
        assert_eq!(difference(&[1.0, 2.0], &[1.0, 4.0]), 0.5);
        assert!(difference(&[f32::NAN, 2.0], &[1.0, 4.0]).is_nan());
        assert!(difference(&[1.0], &[1.0, 4.0]).is_nan());
    }
}
