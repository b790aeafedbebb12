#!/usr/bin/env bash
# Makes a compiler for wasm32-unknown-unknown from Debian's own packages, for machines that cannot reach rustup's
# downloads: Debian ships the compiler (rustc-web) and std's source (rust-web-src), but no std for this target.
# std is built once from that source and put into the compiler's sysroot; rustup then knows it as "debian".
# Needs root, or sudo without a password. Does nothing when the result is already there.
set -euo pipefail

target=wasm32-unknown-unknown
rustc=/usr/bin/rustc
cargo=/usr/bin/cargo

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

install() {
  local missing=()
  for package in "$@"; do dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package"); done
  [ ${#missing[@]} = 0 ] && return
  echo "installing ${missing[*]}"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

links() { # does the compiler have a std that links?
  local dir; dir=$(mktemp -d)
  echo 'pub extern "C" fn probe() -> usize { vec![1u8].len() }' >"$dir/probe.rs"
  local result=0
  $rustc --target $target --crate-type cdylib -o "$dir/probe.wasm" "$dir/probe.rs" >/dev/null 2>&1 || result=1
  rm -rf "$dir"
  return $result
}

as_root apt-get update -q
install rustc-web cargo-web rust-web-src

host=$($rustc -vV | sed -n 's/^host: //p')
llvm=$($rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
sysroot=$($rustc --print sysroot)
version=$($rustc -vV | sha256sum | cut -c1-16)
stamp=$sysroot/lib/rustlib/$target/.built-for

# rustc calls "rust-lld -flavor wasm"; Debian has no such file, but lld's generic driver understands it.
install "lld-$llvm"
as_root mkdir -p "$sysroot/lib/rustlib/$host/bin"
as_root ln -sfn "/usr/lib/llvm-$llvm/bin/lld" "$sysroot/lib/rustlib/$host/bin/rust-lld"

if [ "$(cat "$stamp" 2>/dev/null)" != "$version" ] || ! links; then
  [ -f "$sysroot/lib/rustlib/src/rust/library/std/Cargo.toml" ] || { echo "std's source is missing under $sysroot" >&2; exit 1; }
  echo "building std for $target"
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  mkdir "$work/src"
  : >"$work/src/lib.rs"
  printf '[package]\nname = "std-for-wasm"\nversion = "0.0.0"\nedition = "2021"\n' >"$work/Cargo.toml"
  # Flags meant for the project must not leak into std, and rustup's proxies must not answer in the compiler's place.
  (cd "$work" && env -u RUSTFLAGS -u CARGO_BUILD_RUSTFLAGS -u CARGO_BUILD_TARGET -u CARGO_TARGET_DIR -u RUSTC_WRAPPER -u RUSTUP_TOOLCHAIN \
    RUSTC=$rustc RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Cembed-bitcode=yes -Cdebuginfo=0" \
    $cargo build --release -Z build-std=std,panic_abort,proc_macro,test --target $target)
  as_root rm -rf "$sysroot/lib/rustlib/$target"
  as_root mkdir -p "$sysroot/lib/rustlib/$target/lib"
  for library in "$work/target/$target/release/deps"/lib*.rlib; do
    case $library in *libstd_for_wasm*) ;; *) as_root cp "$library" "$sysroot/lib/rustlib/$target/lib/" ;; esac
  done
  echo "$version" | as_root tee "$stamp" >/dev/null
  links || { echo "std was built but a module does not link with it" >&2; exit 1; }
fi

if command -v rustup >/dev/null && ! rustup toolchain list | grep -q '^debian'; then
  rustup toolchain link debian "$sysroot"
fi
