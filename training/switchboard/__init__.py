"""Data, training and export of Switchboard's own models."""
