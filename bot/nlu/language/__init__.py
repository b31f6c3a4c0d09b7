"""Language identification of resident messages: French, German, Luxembourgish, English. See docs/language.md."""
