"""Texts that are no JSON: the whole, its encoding, arrays and objects."""
from table import MARK, refuse


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
        "continuation-alone": b"\x80", "continuation-last-alone": b"\xbf", "two-bytes-cut-off": b"\xd0",
        "three-bytes-cut-off": b"\xe4\xba",
        "three-bytes-cut-to-one": b"\xe4", "four-bytes-cut-off": b"\xf0\x9f\x9a",
        "four-bytes-cut-to-two": b"\xf0\x9f", "overlong-two-bytes": b"\xc0\x80",
        "overlong-two-bytes-highest": b"\xc1\xbf",
        "overlong-three-bytes": b"\xe0\x80\x80", "overlong-three-bytes-highest": b"\xe0\x9f\xbf",
        "overlong-four-bytes": b"\xf0\x80\x80\x80",
        "overlong-four-bytes-highest": b"\xf0\x8f\xbf\xbf", "surrogate-lowest": b"\xed\xa0\x80",
        "surrogate-highest": b"\xed\xbf\xbf",
        "surrogate-pair": b"\xed\xa0\xbd\xed\xba\x87", "beyond-unicode": b"\xf4\x90\x80\x80",
        "lead-f5": b"\xf5\x80\x80\x80", "lead-f8": b"\xf8\x88\x80\x80\x80",
        "lead-fe": b"\xfe", "lead-ff": b"\xff", "windows-1251": "Москва".encode("cp1251"),
        "gb18030": "中文".encode("gb18030"),
        "latin-1": "café".encode("latin-1"),
    }.items():
        ascii_count = len(data) - len(data.lstrip(b"abcdefghijklmnopqrstuvwxyz"))
        marked = data[:ascii_count] + MARK.encode() + data[ascii_count:]
        refuse(f"utf8-{name}", "encoding.invalidUTF8", b'["' + marked + b'"]')
    refuse("utf8-in-key", "encoding.invalidUTF8", b'{"\xc2\xa6\xff":1}')
    refuse("utf8-outside-string", "encoding.invalidUTF8", b"[1,\xc2\xa6\xff]")
    refuse("utf8-at-start", "encoding.invalidUTF8", b"\xc2\xa6\xcf{}")
    refuse("utf8-after-value", "encoding.invalidUTF8", b"{}\xc2\xa6\xe4\xba")
    refuse("utf8-after-backslash", "encoding.invalidUTF8", b'"\\\xc2\xa6\xff"')
    refuse("utf8-after-cyrillic", "encoding.invalidUTF8", '"Москва и '.encode() + b'\xc2\xa6\xd0\xd0"')
    refuse("utf8-overlong-among-four-pairs", "encoding.invalidUTF8",
           '"Мос'.encode() + b'\xc2\xa6\xc1\x81' + 'ква"'.encode())
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
    for word in ("true", "false", "null"):
        refuse(f"array-comma-missing-after-{word}", "structure.missingComma", f'[{word}¦"a"]')
    refuse("array-comma-missing-after-number", "structure.missingComma", '[1¦"a"]')
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


refused_whole_texts()
refused_encodings()
refused_arrays()
refused_objects()
