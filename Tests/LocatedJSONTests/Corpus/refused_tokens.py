"""Texts that are no JSON: characters, words, numbers, strings, merges; and the place that is named."""
from table import refuse


def refused_characters():
    refuse("character-comment-line", "character.comment", "¦// note\n{}")
    refuse("character-comment-block", "character.comment", '{¦/* note */"a":1}')
    refuse("character-comment-hash", "character.comment", "[1, ¦# one\n2]")
    refuse("character-comment-after-comma", "character.comment", '{"a":1, ¦// one\n"b":2}')
    refuse("character-slash-alone", "structure.missingValue", "[¦/]")
    refuse("character-single-quotes", "character.singleQuote", "[¦'a']")
    refuse("character-backtick", "character.singleQuote", "[¦`a`]")
    refuse("character-curly-quotes", "character.lookAlike", "[¦“a”]")
    refuse("character-german-quotes", "character.lookAlike", "[¦„a“]")
    refuse("character-guillemets", "character.lookAlike", "[¦«а»]")
    refuse("character-corner-brackets", "character.lookAlike", "[¦「京」]")
    refuse("character-full-width-colon", "character.lookAlike", '{"a"¦：1}')
    refuse("character-full-width-comma", "character.lookAlike", "[1¦，2]")
    refuse("character-full-width-brace", "character.lookAlike", '¦｛"a":1}')
    refuse("character-full-width-digit", "character.lookAlike", "[¦１]")
    refuse("character-full-width-quote", "character.lookAlike", "[¦＂a＂]")
    refuse("character-lenticular-bracket", "character.lookAlike", "¦【1】")
    refuse("character-ideographic-comma", "character.lookAlike", "[1¦、2]")
    refuse("character-minus-sign", "character.lookAlike", "[¦\u22125]")
    refuse("character-en-dash", "character.lookAlike", "[¦\u20135]")
    refuse("character-no-break-space", "character.otherSpace", '{"a":¦\u00a01}')
    refuse("character-ideographic-space", "character.otherSpace", '{¦\u3000"a":1}')
    refuse("character-zero-width-space", "character.otherSpace", "[1¦\u200b,2]")
    refuse("character-line-separator", "character.otherSpace", "[1,¦\u20282]")
    refuse("character-next-line", "character.otherSpace", "[1,¦\u00852]")
    refuse("character-byte-order-mark-later", "character.otherSpace", "[¦\ufeff1]")
    refuse("character-emoji", "structure.missingValue", "[¦🚇]")
    refuse("character-delete", "structure.missingValue", "[¦\x7f]")
    refuse("character-escape-outside-string", "structure.missingValue", "[¦\\u0031]")


def refused_words():
    for name, word, reason in (
        ("true-capital", "True", "otherSpelling"), ("true-all-capitals", "TRUE", "otherSpelling"),
        ("false-capital", "False", "otherSpelling"),
        ("null-capital", "Null", "otherSpelling"), ("none", "None", "otherSpelling"), ("nil",
        "nil", "otherSpelling"), ("undefined", "undefined", "otherSpelling"),
        ("yes", "yes", "otherSpelling"), ("no", "no", "otherSpelling"), ("nan", "NaN", "notFinite"),
        ("infinity", "Infinity", "notFinite"), ("inf", "inf", "notFinite"),
        ("minus-infinity", "-Infinity", "notFinite"), ("minus-nan", "-NaN", "notFinite"), ("true-cut-off",
        "tru", "unknown"), ("false-cut-off", "fals", "unknown"),
        ("null-cut-off", "nul", "unknown"), ("true-with-tail", "trues", "unknown"), ("null-with-digit",
        "null0", "unknown"), ("false-with-tail", "falsehood", "unknown"),
        ("plain", "metro", "unknown"), ("cyrillic", "Москва", "unknown"),
    ):
        refuse(f"word-{name}", f"word.{reason}", f"[¦{word}]")
    refuse("word-in-object", "word.unknown", '{"a": ¦green}')
    refuse("word-cut-off-by-end", "word.unknown", "¦tru")


def refused_numbers():
    refuse("number-leading-zero", "number.leadingZero", "[¦01]")
    refuse("number-leading-zeros", "number.leadingZero", "[¦000]")
    refuse("number-leading-zero-after-minus", "number.leadingZero", "[-¦01]")
    refuse("number-leading-zero-with-fraction", "number.leadingZero", "[¦012.5]")
    refuse("number-leading-plus", "number.leadingPlus", "[¦+1]")
    refuse("number-leading-point", "number.leadingPoint", "[¦.5]")
    refuse("number-leading-point-after-minus", "number.leadingPoint", "[-¦.5]")
    refuse("number-point-alone", "structure.missingValue", "[¦.]")
    refuse("number-minus-alone", "number.missingDigits", "[-¦]")
    refuse("number-minus-alone-at-end", "number.missingDigits", "-¦")
    refuse("number-minus-twice", "number.missingDigits", "[-¦-1]")
    refuse("number-minus-then-blank", "number.missingDigits", "[-¦ 1]")
    refuse("number-fraction-missing", "number.missingFraction", "[1.¦]")
    refuse("number-fraction-missing-at-end", "number.missingFraction", "1.¦")
    refuse("number-fraction-missing-before-exponent", "number.missingFraction", "[1.¦e5]")
    refuse("number-exponent-missing", "number.missingExponent", "[1e¦]")
    refuse("number-exponent-missing-after-plus", "number.missingExponent", "[1e+¦]")
    refuse("number-exponent-missing-after-minus", "number.missingExponent", "[1E-¦,2]")
    refuse("number-exponent-signs-two", "number.missingExponent", "[1e+¦-1]")
    refuse("number-exponent-fraction", "number.strayCharacter", "[1e1¦.5]")
    refuse("number-exponent-twice", "number.strayCharacter", "[1e1¦e1]")
    refuse("number-points-two", "number.strayCharacter", "[1.2¦.3]")
    refuse("number-hexadecimal", "number.hexadecimal", "[¦0x1F]")
    refuse("number-hexadecimal-capital", "number.hexadecimal", "[¦0X1F]")
    refuse("number-underscore", "number.strayCharacter", "[1¦_000]")
    refuse("number-unit", "number.strayCharacter", "[20¦km]")
    refuse("number-date-unquoted", "number.strayCharacter", '{"date": 2021¦-05-14}')
    refuse("number-space-within", "structure.missingComma", "[1¦ 000]")
    refuse("number-sum", "number.strayCharacter", "[1¦+2]")
    refuse("number-suffix-long", "number.strayCharacter", "[1¦L]")
    refuse("number-alone-with-suffix", "number.strayCharacter", "1¦f")


def refused_strings():
    refuse("string-unterminated", "string.unterminated", '"abc¦')
    refuse("string-unterminated-empty", "string.unterminated", '"¦')
    refuse("string-unterminated-after-backslash", "string.unterminated", '"abc\\¦')
    refuse("string-unterminated-key", "string.unterminated", '{"abc¦')
    refuse("string-unterminated-by-escaped-quote", "string.unterminated", '"abc\\"¦')
    refuse("string-line-end", "string.lineEnd", '["abc¦\n"]')
    refuse("string-line-end-carriage-return", "string.lineEnd", '["abc¦\r"]')
    refuse("string-line-end-in-key", "string.lineEnd", '{\n  "name¦\n: 1}')
    for name, code in (("tab", 0x09), ("bell", 0x07), ("escape", 0x1B), ("first", 0x01), ("last", 0x1F)):
        refuse(f"string-control-{name}", "string.controlCharacter", f'["ab¦{chr(code)}cd"]')
    refuse("string-control-after-eight", "string.controlCharacter", '["12345678¦\t"]')
    refuse("string-control-after-cyrillic", "string.controlCharacter", '["Москва¦\t"]')
    for name, letter in (("x", "x"), ("a", "a"), ("zero", "0"), ("single-quote", "'"), ("capital-n", "N"),
                         ("capital-u", "U0041"), ("cyrillic", "п"), ("space", " "), ("line-end", "\n")):
        refuse(f"string-escape-{name}", "string.unknownEscape", f'["ab¦\\{letter}"]')
    refuse("string-unicode-escape-short", "string.unfinishedUnicodeEscape", r'["¦\u12"]')
    refuse("string-unicode-escape-empty", "string.unfinishedUnicodeEscape", r'["¦\u"]')
    refuse("string-unicode-escape-three-digits", "string.unfinishedUnicodeEscape", r'["¦\u004"]')
    refuse("string-unicode-escape-letter-g", "string.unfinishedUnicodeEscape", r'["¦\u00g0"]')
    refuse("string-unicode-escape-braces", "string.unfinishedUnicodeEscape", r'["¦\u{41}"]')
    refuse("string-unicode-escape-sign", "string.unfinishedUnicodeEscape", r'["¦\u+041"]')
    refuse("string-unicode-escape-cut-off-by-end", "string.unfinishedUnicodeEscape", r'"¦\u00')
    refuse("string-surrogate-lead-alone", "string.loneSurrogate", r'["¦\ud83d"]')
    refuse("string-surrogate-trail-alone", "string.loneSurrogate", r'["¦\ude87"]')
    refuse("string-surrogate-lead-then-letter", "string.loneSurrogate", r'["¦\ud83dx"]')
    refuse("string-surrogate-lead-then-other-escape", "string.loneSurrogate", r'["¦\ud83d\n"]')
    refuse("string-surrogate-lead-then-character-escape", "string.loneSurrogate", r'["¦\ud83d\u0041"]')
    refuse("string-surrogate-lead-twice", "string.loneSurrogate", r'["¦\ud83d\ud83d"]')
    refuse("string-surrogates-reversed", "string.loneSurrogate", r'["¦\ude87\ud83d"]')
    refuse("string-surrogate-lead-then-cut-off-trail", "string.loneSurrogate", r'["¦\ud83d\ude8"]')
    refuse("string-surrogate-in-key", "string.loneSurrogate", r'{"¦\ud800":1}')


def refused_merges():
    refuse("merge-conflict", "mergeConflict",
           '{\n  "a": 1,\n¦<<<<<<< HEAD\n  "b": 2\n=======\n  "b": 3\n>>>>>>> other\n}\n')
    refuse("merge-conflict-crlf", "mergeConflict",
           '{\r\n¦<<<<<<< HEAD\r\n  "b": 2\r\n=======\r\n  "b": 3\r\n>>>>>>> other\r\n}\r\n')
    refuse("merge-conflict-with-base", "mergeConflict",
           '{\n¦<<<<<<< HEAD\n  "b": 2\n||||||| base\n  "b": 0\n=======\n  "b": 3\n>>>>>>> other\n}\n')
    refuse("merge-conflict-after-earlier-fault", "mergeConflict",
           '{\n  "a": 1,,\n¦<<<<<<< HEAD\n  "b": 2\n=======\n  "b": 3\n>>>>>>> other\n}\n')
    refuse("merge-conflict-at-start", "mergeConflict", "¦<<<<<<< HEAD\n{}\n=======\n[]\n>>>>>>> other\n")
    refuse("merge-marker-first-only", "structure.missingKey", '{\n¦<<<<<<< HEAD\n  "b": 2\n}\n')
    refuse("merge-markers-out-of-order", "structure.missingValue", "[\n¦>>>>>>> a\n=======\n<<<<<<< b\n]")
    refuse("merge-markers-too-short", "structure.missingValue", "[\n¦<<<<<< a\n======\n>>>>>> b\n]")
    refuse("merge-markers-indented", "structure.missingValue", "[\n ¦<<<<<<< a\n =======\n >>>>>>> b\n]")
    refuse("merge-conflict-after-bytes-of-another-encoding", "encoding.invalidUTF8",
           b'{\n  "a": "\xc2\xa6\xcf\xd0",\n<<<<<<< HEAD\n  "b": 2\n=======\n  "b": 3\n>>>>>>> other\n}\n')
    refuse("merge-union-missing-comma", "structure.missingComma", '[\n  {"id": "a"}¦\n  {"id": "b"}\n]\n')


def refused_places():
    refuse("place-after-crlf", "structure.missingValue", "[\r\n  1,\r\n  ¦*]")
    refuse("place-after-carriage-return", "structure.missingValue", "[\r  1,\r  ¦*]")
    refuse("place-after-mixed-line-ends", "structure.missingValue", "[\r\n\r\n\n\r\r\n¦*]")
    refuse("place-after-cyrillic", "structure.missingComma", '["Москва"¦ "Пекин"]')
    refuse("place-after-chinese", "structure.missingComma", '["北京"¦ "莫斯科"]')
    refuse("place-after-emoji", "structure.missingComma", '["👩\u200d🔬"¦ 1]')
    refuse("place-after-combining-mark", "structure.missingComma", '["e\u0301"¦ 1]')
    refuse("place-on-line-300", "structure.missingValue", "[" + "1,\n" * 299 + "¦*]")
    refuse("place-in-column-3000", "structure.missingValue", "[" + " " * 2998 + "¦*]")
    refuse("place-beyond-1024-bytes-of-chinese", "structure.missingComma", '["' + "京" * 700 + '"¦ 1]')


refused_characters()
refused_words()
refused_numbers()
refused_strings()
refused_merges()
refused_places()
