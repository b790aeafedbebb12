"""The Python text form equals the golden table, and reading inverts writing."""

import json
import unittest

from switchboard import golden_text, text_form as tf


class TextForm(unittest.TestCase):
    def test_table_is_current(self):
        committed = json.loads(golden_text.GOLDEN.read_text(encoding="utf-8"))
        self.assertEqual(committed, json.loads(json.dumps(golden_text.table())))

    def test_reading_inverts_writing(self):
        for args, schema, request in golden_text.ARGS:
            self.assertEqual(tf.read_args(tf.args_json(args, schema, request), schema), args)

    def test_values_carry_the_requests_tokens(self):
        text = tf.args_json({"text": "tea"}, {"properties": {"text": {"type": "string"}}}, "a tea timer")
        self.assertEqual(text, '{"text":" tea"}')


if __name__ == "__main__":
    unittest.main()
