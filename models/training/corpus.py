"""Which texts the model learns from, and which it is measured on."""
from data import fold, read, split_long

# Weight: how much of a source one epoch sees.
TRAIN = {
    "uner_en_ewt_train": 1.0, "wnut17_train": 1.0, "btc_train": 1.0, "sec_train": 0.5,
    "uner_pt_train": 1.0, "uner_hr_train": 1.0, "uner_sk_train": 0.4,
    "uner_sv_train": 1.0, "uner_da_train": 1.0, "uner_zh_train": 0.5,
    "europeana_fr": 0.2, "europeana_nl": 0.1, "meddocan_train": 0.4,
    "nlu_train": 0.3, "sgd_train": 0.3, "snips_train": 0.25,
}
# Corpora without a dev set of their own: every tenth text is held out.
FOLDED = {"uner_hr_train": "hr", "uner_sk_train": "sk", "uner_sv_train": "sv", "uner_da_train": "da",
          "uner_zh_train": "zh", "europeana_fr": "fr-ocr", "europeana_nl": "nl-ocr"}
DEV = {"uner_en_ewt_dev": "ewt", "wnut17_dev": "wnut", "btc_dev": "btc", "uner_pt_dev": "pt", "meddocan_dev": "meddocan"}


def load(pii):
    """({source: (weight, examples)}, {name: dev examples})"""
    train, dev = {}, {}
    for source, weight in TRAIN.items():
        examples = list(read(pii / f"{source}.jsonl", source))
        if source in FOLDED:
            examples, dev[FOLDED[source]] = fold(examples)
        train[source] = (weight, [piece for e in examples for piece in split_long(e)])
    for source, name in DEV.items():
        dev[name] = list(read(pii / f"{source}.jsonl", source))
    return train, dev
