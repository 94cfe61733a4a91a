#!/usr/bin/env python3
"""Writes the corpus beside this file: accept-*.json, refuse-*.json and expectations.txt.

Made by hand from the grammar of RFC 8259, production by production, one idea a file. In a text to be refused, "¦" marks
the place that the reader has to name; it is not written. Run it after a change here, and commit what it writes."""
import pathlib

HERE = pathlib.Path(__file__).parent
MARK = "¦"

ACCEPT = {}
REFUSE = {}


def accept(name, text):
    assert name not in ACCEPT, name
    ACCEPT[name] = text if isinstance(text, bytes) else text.encode()


def refuse(name, reason, text):
    assert name not in REFUSE, name
    data = text if isinstance(text, bytes) else text.encode()
    before, mark, after = data.partition(MARK.encode())
    assert mark, f"{name}: no mark"
    lines = before.decode().replace("\r\n", "\n").replace("\r", "\n").split("\n")
    REFUSE[name] = (before + after, len(lines), len(lines[-1]) + 1, reason)


def accepted_values():
    for word in ("true", "false", "null"):
        accept(f"value-{word}-alone", word)
        accept(f"value-{word}-in-array", f"[{word}]")
        accept(f"value-{word}-in-object", f'{{"a":{word}}}')
    accept("value-string-alone", '"text"')
    accept("value-number-alone", "42")
    accept("value-array-alone", "[]")
    accept("value-object-alone", "{}")
    accept("value-every-kind", '[null,true,false,0,"",[],{}]')
    accept("value-words-next-to-brackets", "[[true],[false],[null]]")


def accepted_blanks():
    for name, blank in (("space", " "), ("tab", "\t"), ("line-feed", "\n"), ("carriage-return", "\r"), ("crlf", "\r\n")):
        accept(f"blank-{name}-around-value", f"{blank}1{blank}")
        accept(f"blank-{name}-between-all-tokens", blank.join(["", "{", '"a"', ":", "[", "1", ",", "2", "]", "}", ""]))
    accept("blank-none-at-all", '{"a":[1,{"b":2}],"c":"d"}')
    accept("blank-final-line-end", "{}\n")
    accept("blank-no-final-line-end", "{}")
    accept("blank-in-empty-array", "[ \n ]")
    accept("blank-in-empty-object", "{ \t }")
    for width in (7, 8, 9, 15, 16, 17, 63, 64, 65, 200):
        accept(f"blank-run-of-{width:03}", f"[{' ' * width}1,\n{' ' * width}2]")
    accept("blank-mixed-run", "[ \t\r\n \r\r\n\n\t1]")
    accept("blank-only-in-strings-kept", '[" a  b\t"]'.replace("\t", "\\t"))


def accepted_arrays():
    accept("array-empty", "[]")
    accept("array-one-element", "[1]")
    accept("array-many-elements", "[" + ",".join(map(str, range(300))) + "]")
    accept("array-of-arrays", "[[],[[]],[[],[]]]")
    accept("array-of-objects", '[{},{"a":1},{}]')
    accept("array-mixed-kinds", '["a",1,null,{"b":[2]},[]]')
    accept("array-depth-64", "[" * 64 + "]" * 64)
    accept("array-depth-64-many-times", "[" + ",".join(["[" * 63 + "]" * 63] * 3) + "]")


def accepted_objects():
    accept("object-empty", "{}")
    accept("object-one-member", '{"a":1}')
    accept("object-two-members", '{"a":1,"b":2}')
    accept("object-nested", '{"a":{"b":{"c":{}}}}')
    accept("object-in-array-in-object", '{"a":[{"b":[{"c":1}]}]}')
    accept("object-empty-key", '{"":1}')
    accept("object-key-with-spaces", '{" a b ":1}')
    accept("object-key-escaped", r'{"\u0061\n":1}')
    accept("object-key-cyrillic", '{"город":"Москва"}')
    accept("object-key-chinese", '{"城市":"北京"}')
    accept("object-key-emoji", '{"🚇":1}')
    accept("object-key-like-number", '{"1":1,"1.0":2}')
    accept("object-key-quote-escaped", r'{"\"":1}')
    accept("object-key-of-eight-bytes", '{"12345678":1,"12345679":2}')
    accept("object-keys-with-same-start", '{"a":1,"ab":2,"abc":3,"abcd":4,"abcdefgh":5,"abcdefghi":6}')
    accept("object-keys-differing-in-case", '{"a":1,"A":2}')
    accept("object-keys-composed-and-decomposed", '{"\u00e9":1,"e\u0301":2}')
    accept("object-keys-32", "{" + ",".join(f'"k{i}":{i}' for i in range(32)) + "}")
    accept("object-keys-33", "{" + ",".join(f'"k{i}":{i}' for i in range(33)) + "}")
    accept("object-keys-500", "{" + ",".join(f'"key-{i}":{i}' for i in range(500)) + "}")
    accept("object-depth-64", '{"a":' * 63 + "{}" + "}" * 63)
    accept("object-depth-64-mixed", '[{"a":' * 32 + "1" + "}]" * 32)
    accept("object-key-repeated", '{"a":1,"a":2}')
    accept("object-key-repeated-through-escape", r'{"a":1,"\u0061":2}')
    accept("object-key-repeated-thrice", '{"a":1,"b":2,"a":3,"a":4}')
    accept("object-key-repeated-in-nested-object", '{"a":{"b":1,"b":2},"c":[{"d":1,"d":2}]}')
    accept("object-key-same-in-parent-and-child", '{"a":{"a":{"a":1}}}')


def accepted_numbers():
    for name, text in {
        "zero": "0", "minus-zero": "-0", "one-digit": "7", "many-digits": "1234567890", "negative": "-123",
        "fraction": "0.5", "fraction-after-zero": "0.0", "fraction-trailing-zeros": "19.00", "fraction-long": "3.141592653589793238462643",
        "negative-fraction": "-0.25", "exponent": "1e3", "exponent-capital": "1E3", "exponent-plus": "1e+3", "exponent-minus": "1e-3",
        "exponent-leading-zeros": "1e003", "exponent-zero": "0e0", "exponent-after-zero": "0e5", "exponent-and-fraction": "1.5E-2",
        "zero-with-exponent-plus": "0e+1", "minus-zero-fraction": "-0.0", "minus-zero-exponent": "-0e-1",
        "int64-largest": "9223372036854775807", "int64-smallest": "-9223372036854775808", "beyond-int64": "9223372036854775808",
        "beyond-uint64": "18446744073709551616", "double-largest": "1.7976931348623157e308", "double-smallest": "5e-324",
        "exponent-beyond-double": "1e400", "exponent-below-double": "1e-400", "digits-100": "1" * 100, "fraction-digits-100": "0." + "1" * 100,
        "exponent-digits-20": "1e" + "0" * 19 + "1",
    }.items():
        accept(f"number-{name}", text)
    accept("number-before-comma-bracket-and-brace", '[1,{"a":2},3]')
    accept("number-before-every-blank", "[1 ,2\t,3\n,4\r]")
    accept("number-negative-in-array", "[-1,-0.5,-1e-5]")


def accepted_strings():
    accept("string-empty", '""')
    for name, letter in (("quote", '"'), ("backslash", "\\"), ("solidus", "/"), ("backspace", "b"), ("form-feed", "f"),
                         ("line-feed", "n"), ("carriage-return", "r"), ("tab", "t")):
        accept(f"string-escaped-{name}", f'"a\\{letter}z"')
    accept("string-every-short-escape", r'"\"\\\/\b\f\n\r\t"')
    accept("string-escaped-unicode", r'"\u0041\u00e9\u4eac"')
    accept("string-escaped-unicode-capital-digits", r'"\u00E9\uABCD"')
    accept("string-escaped-unicode-mixed-digits", r'"\u00eA"')
    accept("string-escaped-nul", r'"a\u0000b"')
    accept("string-escaped-control", r'"\u0001\u001f"')
    accept("string-escaped-surrogate-pair", r'"\ud83d\ude87"')
    accept("string-escaped-surrogate-pair-lowest", r'"\ud800\udc00"')
    accept("string-escaped-surrogate-pair-highest", r'"\udbff\udfff"')
    accept("string-escaped-surrogate-pairs-in-a-row", r'"\ud83d\ude87\ud83d\ude88"')
    accept("string-escaped-last-before-surrogates", r'"\ud7ff"')
    accept("string-escaped-first-after-surrogates", r'"\ue000"')
    accept("string-escaped-noncharacter", r'"\uffff\ufdd0"')
    accept("string-escaped-backslash-then-u", r'"\\u0041"')
    accept("string-escaped-backslash-before-closing-quote", r'"a\\"')
    accept("string-escaped-byte-order-mark", r'"\ufeff"')
    accept("string-solidus-unescaped", '"a/b"')
    accept("string-delete-character", '"a\x7fb"')
    accept("string-single-quotes-inside", "\"it's\"")
    accept("string-comment-inside", '"// no /* comment */ # here"')
    accept("string-brackets-inside", '"[{]},:"')
    accept("string-merge-markers-inside", '"<<<<<<< ======= >>>>>>>"')
    accept("string-latin", '"café"')
    accept("string-cyrillic", '"Москва"')
    accept("string-cyrillic-with-spaces", '"Программа сотрудничества на 2021 год"')
    accept("string-chinese", '"北京市"')
    accept("string-chinese-odd-count", '"地铁线"')
    accept("string-all-three-scripts", '"Metro Метро 地铁"')
    accept("string-emoji", '"🚇"')
    accept("string-emoji-joined", '"👩\u200d🔬"')
    accept("string-flags", '"🇷🇺🇨🇳"')
    accept("string-combining-marks", '"e\u0301"')
    accept("string-byte-order-mark-inside", '"a\ufeffb"')
    accept("string-line-separators", '"a\u2028b\u2029c"')
    accept("string-no-break-and-ideographic-space", '"a\u00a0b\u3000c"')
    accept("string-utf8-two-bytes-lowest", '"\u0080"')
    accept("string-utf8-two-bytes-highest", '"\u07ff"')
    accept("string-utf8-three-bytes-lowest", '"\u0800"')
    accept("string-utf8-three-bytes-highest", '"\uffff"')
    accept("string-utf8-four-bytes-lowest", '"\U00010000"')
    accept("string-utf8-four-bytes-highest", '"\U0010ffff"')
    accept("string-utf8-around-surrogates", '"\ud7ff\ue000"')
    accept("string-utf8-widths-mixed", '"aБ京🚇"')
    for length in (1, 6, 7, 8, 9, 14, 15, 16, 17, 31, 32, 33, 63, 64, 65):
        accept(f"string-ascii-of-{length:02}", '"' + "x" * length + '"')
    for length in range(1, 9):
        accept(f"string-cyrillic-after-{length}-ascii", '"' + "x" * length + "Москва и 北京" + '"')
    accept("string-quote-at-each-place-of-a-word", "[" + ",".join('"' + "y" * n + '"' for n in range(18)) + "]")
    accept("string-escape-at-each-place-of-a-word", "[" + ",".join('"' + "y" * n + '\\n"' for n in range(18)) + "]")


def refused_whole_texts():
    refuse("text-empty", "structure.emptyText", "¦")
    refuse("text-blank", "structure.emptyText", " \t\n ¦")
    refuse("text-byte-order-mark", "character.byteOrderMark", "¦\ufeff{}")
    refuse("text-byte-order-mark-alone", "character.byteOrderMark", "¦\ufeff")
    refuse("text-utf16-little-endian", "encoding.utf16", MARK.encode() + '{"a":1}'.encode("utf-16-le"))
    refuse("text-utf16-big-endian", "encoding.utf16", MARK.encode() + '{"a":1}'.encode("utf-16-be"))
    refuse("text-utf16-little-endian-mark", "encoding.utf16", MARK.encode() + b"\xff\xfe" + "{}".encode("utf-16-le"))
    refuse("text-utf16-big-endian-mark", "encoding.utf16", MARK.encode() + b"\xfe\xff" + "{}".encode("utf-16-be"))
    refuse("text-utf16-number", "encoding.utf16", MARK.encode() + "10".encode("utf-16-le"))
    refuse("text-nul-alone", "character.nul", b"\xc2\xa6\0")
    refuse("text-nul-after-value", "character.nul", b"{}\xc2\xa6\0")
    refuse("text-nul-in-array", "character.nul", b"[1,\xc2\xa6\0]")
    refuse("text-nul-in-string", "character.nul", b'"a\xc2\xa6\0b"')
    refuse("text-nul-in-key", "character.nul", b'{"a\xc2\xa6\0":1}')
    refuse("text-second-value", "structure.textAfterEnd", "1 ¦2")
    refuse("text-second-object-on-next-line", "structure.textAfterEnd", '{"a":1}\n¦{"a":2}\n')
    refuse("text-closing-bracket-too-many", "structure.textAfterEnd", "[1]¦]")
    refuse("text-closing-brace-too-many", "structure.textAfterEnd", '{"a":1}\n¦}')
    refuse("text-comma-after-end", "structure.textAfterEnd", "{}¦,")
    refuse("text-comment-after-end", "character.comment", "{} ¦// end")
    refuse("text-letters-after-end", "structure.textAfterEnd", "{}¦x")
    refuse("text-comma-alone", "structure.missingValue", "¦,")
    refuse("text-colon-alone", "structure.missingValue", "¦:")
    refuse("text-closing-bracket-alone", "structure.missingValue", "¦]")
    refuse("text-closing-brace-alone", "structure.missingValue", "¦}")
    refuse("text-members-without-braces", "structure.textAfterEnd", '"a"¦: 1')
    refuse("text-form-feed", "character.otherSpace", "¦\f{}")
    refuse("text-vertical-tab", "character.otherSpace", "[1,¦\v2]")


def refused_encodings():
    for name, data in {
        "continuation-alone": b"\x80", "continuation-last-alone": b"\xbf", "two-bytes-cut-off": b"\xd0", "three-bytes-cut-off": b"\xe4\xba",
        "three-bytes-cut-to-one": b"\xe4", "four-bytes-cut-off": b"\xf0\x9f\x9a", "four-bytes-cut-to-two": b"\xf0\x9f", "overlong-two-bytes": b"\xc0\x80", "overlong-two-bytes-highest": b"\xc1\xbf",
        "overlong-three-bytes": b"\xe0\x80\x80", "overlong-three-bytes-highest": b"\xe0\x9f\xbf", "overlong-four-bytes": b"\xf0\x80\x80\x80",
        "overlong-four-bytes-highest": b"\xf0\x8f\xbf\xbf", "surrogate-lowest": b"\xed\xa0\x80", "surrogate-highest": b"\xed\xbf\xbf",
        "surrogate-pair": b"\xed\xa0\xbd\xed\xba\x87", "beyond-unicode": b"\xf4\x90\x80\x80", "lead-f5": b"\xf5\x80\x80\x80", "lead-f8": b"\xf8\x88\x80\x80\x80",
        "lead-fe": b"\xfe", "lead-ff": b"\xff", "windows-1251": "Москва".encode("cp1251"), "gb18030": "中文".encode("gb18030"),
        "latin-1": "café".encode("latin-1"),
    }.items():
        ascii_count = len(data) - len(data.lstrip(b"abcdefghijklmnopqrstuvwxyz"))
        refuse(f"utf8-{name}", "encoding.invalidUTF8", b'["' + data[:ascii_count] + MARK.encode() + data[ascii_count:] + b'"]')
    refuse("utf8-in-key", "encoding.invalidUTF8", b'{"\xc2\xa6\xff":1}')
    refuse("utf8-outside-string", "encoding.invalidUTF8", b"[1,\xc2\xa6\xff]")
    refuse("utf8-at-start", "encoding.invalidUTF8", b"\xc2\xa6\xcf{}")
    refuse("utf8-after-value", "encoding.invalidUTF8", b"{}\xc2\xa6\xe4\xba")
    refuse("utf8-after-backslash", "encoding.invalidUTF8", b'"\\\xc2\xa6\xff"')
    refuse("utf8-after-cyrillic", "encoding.invalidUTF8", '"Москва и '.encode() + b'\xc2\xa6\xd0\xd0"')
    refuse("utf8-overlong-among-four-pairs", "encoding.invalidUTF8", '"Мос'.encode() + b'\xc2\xa6\xc1\x81' + 'ква"'.encode())
    refuse("utf8-surrogate-after-chinese", "encoding.invalidUTF8", '"京'.encode() + b'\xc2\xa6\xed\xa0\x80"')
    refuse("utf8-cut-off-by-end", "encoding.invalidUTF8", b'"\xc2\xa6\xe4\xba')


def refused_arrays():
    refuse("array-trailing-comma", "structure.trailingComma", "[1¦,]")
    refuse("array-trailing-comma-before-line-end", "structure.trailingComma", "[\n  1,\n  2¦,\n]\n")
    refuse("array-comma-only", "structure.extraComma", "[¦,]")
    refuse("array-comma-first", "structure.extraComma", "[¦,1]")
    refuse("array-comma-twice", "structure.extraComma", "[1,¦,2]")
    refuse("array-comma-missing", "structure.missingComma", "[1¦ 2]")
    refuse("array-comma-missing-between-strings", "structure.missingComma", '["a"¦\n "b"]')
    refuse("array-comma-missing-between-arrays", "structure.missingComma", "[[]¦[]]")
    refuse("array-comma-missing-between-objects", "structure.missingComma", "[\n  {}¦\n  {}\n]")
    refuse("array-semicolon", "structure.missingComma", "[1¦;2]")
    refuse("array-colon", "structure.missingComma", '["a"¦:1]')
    refuse("array-unterminated", "structure.unterminated", "[1,2¦")
    refuse("array-unterminated-after-bracket", "structure.unterminated", "[¦")
    refuse("array-unterminated-after-comma", "structure.unterminated", "[1,¦")
    refuse("array-unterminated-inner", "structure.unterminated", "[[1]\n¦")
    refuse("array-closed-by-brace", "structure.mismatchedBracket", "[1¦}")
    refuse("array-closed-by-brace-when-empty", "structure.mismatchedBracket", "[¦}")
    refuse("array-closed-by-brace-after-comma", "structure.mismatchedBracket", "[1,¦}")
    refuse("array-depth-65", "limit.tooDeep", "[" * 64 + "¦[" + "]" * 65)
    refuse("array-depth-100000", "limit.tooDeep", "[" * 64 + "¦" + "[" * 99936)
    refuse("array-colon-as-value", "structure.missingValue", "[¦:]")
    refuse("array-percent-after-number", "structure.missingComma", "[5¦%]")


def refused_objects():
    refuse("object-trailing-comma", "structure.trailingComma", '{"a":1¦,}')
    refuse("object-trailing-comma-before-line-end", "structure.trailingComma", '{\n  "a": 1¦,\n}\n')
    refuse("object-comma-only", "structure.extraComma", "{¦,}")
    refuse("object-comma-first", "structure.extraComma", '{¦,"a":1}')
    refuse("object-comma-twice", "structure.extraComma", '{"a":1,¦,"b":2}')
    refuse("object-comma-missing", "structure.missingComma", '{"a":1¦ "b":2}')
    refuse("object-comma-missing-at-line-end", "structure.missingComma", '{\n  "a": "x"¦\n  "b": "y"\n}\n')
    refuse("object-comma-missing-after-array", "structure.missingComma", '{"a":[]¦"b":2}')
    refuse("object-colon-missing", "structure.missingColon", '{"a"¦ 1}')
    refuse("object-colon-missing-before-brace", "structure.missingColon", '{"a"¦}')
    refuse("object-comma-instead-of-colon", "structure.missingColon", '{"a"¦,"b"}')
    refuse("object-equals-instead-of-colon", "structure.missingColon", '{"a"¦ = 1}')
    refuse("object-colon-twice", "structure.missingValue", '{"a":¦:1}')
    refuse("object-value-missing", "structure.missingValue", '{"a":¦}')
    refuse("object-value-missing-before-comma", "structure.missingValue", '{"a":¦,"b":1}')
    refuse("object-value-missing-before-bracket", "structure.missingValue", '{"a":¦]}')
    refuse("object-key-missing", "structure.missingKey", "{¦:1}")
    refuse("object-key-unquoted", "word.unquotedKey", "{¦a:1}")
    refuse("object-key-unquoted-cyrillic", "word.unquotedKey", "{¦имя:1}")
    refuse("object-key-unquoted-second", "word.unquotedKey", '{"a":1,\n ¦b:2}')
    refuse("object-key-number", "word.unquotedKey", "{¦1:2}")
    refuse("object-key-true", "word.unquotedKey", "{¦true:1}")
    refuse("object-key-array", "structure.missingKey", "{¦[1]:2}")
    refuse("object-key-object", "structure.missingKey", "{¦{}:1}")
    refuse("object-key-single-quotes", "character.singleQuote", "{¦'a':1}")
    refuse("object-unterminated", "structure.unterminated", '{"a":1¦')
    refuse("object-unterminated-after-brace", "structure.unterminated", "{¦")
    refuse("object-unterminated-after-key", "structure.unterminated", '{"a"¦')
    refuse("object-unterminated-after-colon", "structure.unterminated", '{"a":¦')
    refuse("object-unterminated-after-comma", "structure.unterminated", '{"a":1,¦')
    refuse("object-unterminated-on-later-line", "structure.unterminated", '{\n  "a": {\n    "b": 1\n  }\n¦')
    refuse("object-closed-by-bracket", "structure.mismatchedBracket", '{"a":1¦]')
    refuse("object-closed-by-bracket-when-empty", "structure.mismatchedBracket", "{¦]")
    refuse("object-closed-by-bracket-after-comma", "structure.mismatchedBracket", '{"a":1,¦]')
    refuse("object-depth-65", "limit.tooDeep", '{"a":' * 64 + "¦{" + "}" * 65)


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
        ("true-capital", "True", "otherSpelling"), ("true-all-capitals", "TRUE", "otherSpelling"), ("false-capital", "False", "otherSpelling"),
        ("null-capital", "Null", "otherSpelling"), ("none", "None", "otherSpelling"), ("nil", "nil", "otherSpelling"), ("undefined", "undefined", "otherSpelling"),
        ("yes", "yes", "otherSpelling"), ("no", "no", "otherSpelling"), ("nan", "NaN", "notFinite"), ("infinity", "Infinity", "notFinite"), ("inf", "inf", "notFinite"),
        ("minus-infinity", "-Infinity", "notFinite"), ("minus-nan", "-NaN", "notFinite"), ("true-cut-off", "tru", "unknown"), ("false-cut-off", "fals", "unknown"),
        ("null-cut-off", "nul", "unknown"), ("true-with-tail", "trues", "unknown"), ("null-with-digit", "null0", "unknown"), ("false-with-tail", "falsehood", "unknown"),
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
    for name, letter in (("x", "x"), ("a", "a"), ("zero", "0"), ("single-quote", "'"), ("capital-n", "N"), ("capital-u", "U0041"), ("cyrillic", "п"),
                         ("space", " "), ("line-end", "\n")):
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


def write():
    for old in HERE.glob("*.json"):
        old.unlink()
    for name, data in ACCEPT.items():
        (HERE / f"accept-{name}.json").write_bytes(data)
    for name, (data, *_) in REFUSE.items():
        (HERE / f"refuse-{name}.json").write_bytes(data)
    rows = [f"refuse-{name}.json\t{line}\t{column}\t{reason}\n" for name, (_, line, column, reason) in sorted(REFUSE.items())]
    (HERE / "expectations.txt").write_text("".join(rows))
    print(f"{len(ACCEPT)} accepted, {len(REFUSE)} refused")


if __name__ == "__main__":
    for name, function in list(globals().items()):
        if name.startswith(("accepted_", "refused_")):
            function()
    write()
