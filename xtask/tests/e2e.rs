//! The browser test.
