"""Texts that are JSON, production by production."""
from table import accept


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
        "fraction": "0.5", "fraction-after-zero": "0.0", "fraction-trailing-zeros": "19.00",
        "fraction-long": "3.141592653589793238462643",
        "negative-fraction": "-0.25", "exponent": "1e3", "exponent-capital": "1E3", "exponent-plus": "1e+3",
        "exponent-minus": "1e-3",
        "exponent-leading-zeros": "1e003", "exponent-zero": "0e0", "exponent-after-zero": "0e5",
        "exponent-and-fraction": "1.5E-2",
        "zero-with-exponent-plus": "0e+1", "minus-zero-fraction": "-0.0", "minus-zero-exponent": "-0e-1",
        "int64-largest": "9223372036854775807", "int64-smallest": "-9223372036854775808",
        "beyond-int64": "9223372036854775808",
        "beyond-uint64": "18446744073709551616", "double-largest": "1.7976931348623157e308",
        "double-smallest": "5e-324",
        "exponent-beyond-double": "1e400", "exponent-below-double": "1e-400", "digits-100": "1" * 100,
        "fraction-digits-100": "0." + "1" * 100,
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


accepted_values()
accepted_blanks()
accepted_arrays()
accepted_objects()
accepted_numbers()
accepted_strings()
