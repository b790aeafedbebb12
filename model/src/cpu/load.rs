//! One 16-byte load and one store, said in so many words.
//!
//! Built from single numbers, it is put together by a pass of the compiler that does not run where the
//! program as a whole is built for size, as the site's is: sixteen loads then, and a third of the speed.
#![allow(unsafe_code)] // the intrinsics take pointers

use core::arch::wasm32::{v128, v128_load, v128_store};

use bytemuck::Pod;

/// The 16 bytes of `from`.
#[inline(always)]
pub(crate) fn load<T: Pod, const N: usize>(from: &[T; N]) -> v128 {
    const { assert!(size_of::<[T; N]>() == 16) };
    // SAFETY: `from` is 16 readable bytes, every pattern of bits is a v128, and wasm loads need no alignment.
    unsafe { v128_load(from.as_ptr().cast()) }
}

/// Puts 16 bytes at `to`.
#[inline(always)]
pub(crate) fn store<T: Pod, const N: usize>(to: &mut [T; N], value: v128) {
    const { assert!(size_of::<[T; N]>() == 16) };
    // SAFETY: `to` is 16 writable bytes, every pattern of bits is a `T`, and wasm stores need no alignment.
    unsafe { v128_store(to.as_mut_ptr().cast(), value) }
}
