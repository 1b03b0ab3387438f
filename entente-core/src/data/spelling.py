"""How names are folded for looking up: the same as entente.lexicon.Spelling, which a test holds against the tables."""
import unicodedata

LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h", "ə": "a"})
DROPPED = set("'’‘`ʻʼ′ʹ´.")


def fold(name):
    out = []
    for char in unicodedata.normalize("NFKD", name.lower()).translate(LETTERS):
        if unicodedata.category(char) == "Mn" or char in DROPPED:
            continue
        out.append(char if char.isalnum() else " ")
    return " ".join("".join(out).split())
