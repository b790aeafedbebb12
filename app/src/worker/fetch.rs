//! Reads a file over HTTP with progress in bytes.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, ReadableStreamDefaultReader, Response};

/// Larger files are refused instead of running out of memory half way.
const MOST_BYTES: u64 = 1 << 30;

/// Reads `url`; `progress` gets bytes so far and, where the server says it, in all.
///
/// # Errors
/// A sentence with the address, what happened and what to do.
pub(super) async fn read(
    scope: &DedicatedWorkerGlobalScope,
    url: &str,
    mut progress: impl FnMut(u64, Option<u64>),
) -> Result<Vec<u8>, String> {
    let response = JsFuture::from(scope.fetch_with_str(url))
        .await
        .map_err(|_| format!("{url} could not be reached: check the connection and the address"))?;
    let response: Response = response
        .dyn_into()
        .map_err(|_| format!("{url}: the browser gave no response"))?;
    if !response.ok() {
        return Err(format!(
            "{url} answered {} {}: check that the file is there",
            response.status(),
            response.status_text()
        ));
    }
    let header = |name: &str| response.headers().get(name).ok().flatten();
    // The length counts compressed bytes when the transfer is compressed: no total then.
    let total = match header("content-encoding") {
        None => header("content-length").and_then(|length| length.parse::<u64>().ok()),
        Some(_) => None,
    };
    if total.is_some_and(|total| total > MOST_BYTES) {
        return Err(format!(
            "{url} is larger than {} MB: choose a smaller file",
            MOST_BYTES >> 20
        ));
    }
    let mut bytes = Vec::new();
    let expected = total
        .and_then(|total| usize::try_from(total).ok())
        .unwrap_or(0);
    bytes
        .try_reserve_exact(expected)
        .map_err(|_| format!("{url}: not enough memory for {expected} bytes"))?;
    progress(0, total);
    let Some(body) = response.body() else {
        return Err(format!("{url} is empty"));
    };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    loop {
        let cut = |error: JsValue| {
            format!(
                "{url}: the download broke off after {} bytes ({}): try again",
                bytes.len(),
                error
                    .as_string()
                    .unwrap_or_else(|| "connection lost".to_owned())
            )
        };
        let part = JsFuture::from(reader.read()).await.map_err(cut)?;
        let done = Reflect::get(&part, &"done".into()).is_ok_and(|done| done.is_truthy());
        if done {
            break;
        }
        let chunk = Reflect::get(&part, &"value".into())
            .ok()
            .and_then(|value| value.dyn_into::<Uint8Array>().ok())
            .ok_or_else(|| format!("{url}: the browser gave no bytes"))?;
        let start = bytes.len();
        let length = chunk.length() as usize;
        if (start + length) as u64 > MOST_BYTES || bytes.try_reserve(length).is_err() {
            return Err(format!("{url}: not enough memory after {start} bytes"));
        }
        bytes.resize(start + length, 0);
        chunk.copy_to(&mut bytes[start..]);
        progress(bytes.len() as u64, total);
    }
    if total.is_some_and(|total| total != bytes.len() as u64) {
        return Err(format!(
            "{url}: {} bytes came instead of {expected}: try again",
            bytes.len()
        ));
    }
    Ok(bytes)
}
