// A row of a ragged batch; the twin of `batch::Row`.
struct Row {
  token: u32,
  position: u32,
  slot: u32,
  previous: u32,
  block_start: u32,
  block_len: u32,
  own_start: u32,
  own_len: u32,
}
