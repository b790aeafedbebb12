//! Which functions a request is offered: the right ones and others drawn from a fixed seed.

/// What every draw begins with.
const SEED: u64 = 0x5b17_c4b0_a2d9_0001;

/// `size` of the numbers below `total` in ascending order, those of `right` among them; the others depend on `line` alone.
pub(super) fn with(total: usize, right: &[usize], size: usize, line: u64) -> Vec<usize> {
    let mut drawn: Vec<usize> = right.to_vec();
    let mut left: Vec<usize> = (0..total).filter(|at| !right.contains(at)).collect();
    let mut state = SEED ^ line.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    while drawn.len() < size && !left.is_empty() {
        let at = (next(&mut state) % left.len() as u64) as usize;
        drawn.push(left.swap_remove(at));
    }
    drawn.sort_unstable();
    drawn.dedup();
    drawn
}

/// SplitMix64.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_are_fixed_and_hold_the_right_ones() {
        let drawn = with(100, &[70, 3], 18, 5);
        assert_eq!(drawn.len(), 18);
        assert!(drawn.contains(&70) && drawn.contains(&3) && drawn.is_sorted());
        assert_eq!(drawn, with(100, &[70, 3], 18, 5));
        assert_ne!(drawn, with(100, &[70, 3], 18, 6));
        assert_eq!(with(4, &[2], 4, 1), [0, 1, 2, 3]);
        assert_eq!(with(4, &[2], 1, 1), [2]);
        assert_eq!(with(2, &[], 9, 1), [0, 1]);
    }

    #[test]
    fn every_other_function_comes_up() {
        let mut seen = [0; 20];
        for line in 0..400 {
            for at in with(20, &[0], 6, line) {
                seen[at] += 1;
            }
        }
        assert_eq!(seen[0], 400);
        // 5 of 19 each time: about 105.
        assert!(
            seen[1..].iter().all(|&n| (70..150).contains(&n)),
            "{seen:?}"
        );
    }
}
