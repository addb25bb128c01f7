"""Train any Hugging Face Transformers model with fastai's Learner

`fastxtend_hf` lets fastai's `Learner` train any Hugging Face Transformers model: you exchange PyTorch's `DataLoader` for `HuggingFaceLoader` and add
one loss and one callback. The model, the tokenizer, the dataset and the collator stay those of Transformers and Datasets, and what fastai knows how to
do with a `Learner` works on them.

```python
from fastai.text.all import *
from fastxtend_hf.all import *
from transformers import BertConfig, BertForSequenceClassification
```

```python
set_seed(42)
ids = torch.randint(1, 100, (576, 8))
rows = [dict(input_ids=o, labels=(o[0]>50).long()) for o in ids]
train = HuggingFaceLoader(rows[:512], batch_size=16, shuffle=True)
valid = HuggingFaceLoader(rows[512:], batch_size=16)
sizes = dict(hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=2)
model = BertForSequenceClassification(BertConfig(vocab_size=100, **sizes))
```

```python
dls = DataLoaders(train, valid)
learn = Learner(dls, model, loss_func=HuggingFaceLoss(), metrics=accuracy, cbs=HuggingFaceCallback)
learn.fit_one_cycle(3, 3e-3)
```

Modules:

- `fastxtend_hf.benchmarks`: What is measured, each question in a function, and what was to be reached
- `fastxtend_hf.cli`: `fastxtend-hf`: train a text classifier, use it, and measure it, from a shell
- `fastxtend_hf.core.callback`: The walk of a batch through `Learner`: labels out, model in, loss and logits back
- `fastxtend_hf.core.diagnose`: What is wrong with a batch that a model cannot take, and what to do about it
- `fastxtend_hf.core.heads`: What a model's head means: its labels, its loss, its predictions, its metrics, its pipeline
- `fastxtend_hf.core.learner`: The `Learner` that a Transformers model makes: predictions that come back whole and in order, mistakes in words, training without a validation set
- `fastxtend_hf.core.loop`: What fastai does in each step beside forward and backward pass, done with less: callbacks that are sorted once, batches that are looked at once, copies to the GPU that nobody waits for
- `fastxtend_hf.core.loss`: The loss that a Transformers model computes by itself, as a fastai loss function
- `fastxtend_hf.core.wrapper`: A Transformers model that takes a batch dict: it is given the keys that its `forward` knows, and no others
- `fastxtend_hf.data.collate`: The batches of Transformers' own collators, byte for byte, made by NumPy in a fraction of the time
- `fastxtend_hf.data.loader`: A PyTorch `DataLoader` whose batches fastai's `Learner` takes: the batch dict, in a tuple
- `fastxtend_hf.data.packing`: Batches for causal language models: padded, or packed one sequence behind the other without a single padding token, with the same loss to the last digits
- `fastxtend_hf.data.sampler`: Rows of similar length in the same batch, in batches that come at random; and batches of as many rows as fit into a number of tokens
- `fastxtend_hf.data.show`: Batches, predictions and the worst mistakes as somebody reads them: text, images and sound with the names of their classes
- `fastxtend_hf.data.tables`: Labelled texts out of a file or a dataset of the hub, checked, and split into a part to train on and a part held out
- `fastxtend_hf.dataloaders`: From a table of texts to `DataLoaders` in one call: columns found, texts tokenised, labels encoded, a part held out
- `fastxtend_hf.hub.card`: A model card from what a Learner knows: metadata for the Hub, usage, classes, training, versions
- `fastxtend_hf.hub.save`: Keep a model the Transformers way: a folder or a repository that `from_pretrained` loads, with a model card
- `fastxtend_hf.learner`: A ready `Learner` in one call, and the whole of what fastai then does: fine-tuning in groups, predicting, interpreting, exporting
- `fastxtend_hf.metrics.classes`: Scores of a Transformers model's predictions in the Learner's table: of classes, labels, tokens, numbers, entities and next words
- `fastxtend_hf.metrics.core`: What the metrics of the next two pages have in common: which head they see, what they add up, and how several processes agree
- `fastxtend_hf.metrics.texts`: Scores of what a model writes, and of the answers that it points at: ROUGE, BLEU, chrF, exact match and SQuAD's F1
- `fastxtend_hf.report`: What a training leaves behind: figures, the worst mistakes, metrics, and a folder that is written whole or not at all
- `fastxtend_hf.testing`: Tiny models, a tokenizer and texts that need no download, for the examples of this site and for your own tests
- `fastxtend_hf.timing`: The same work by a bare loop, by `Trainer`, by fastxtend's recipe and by this package, in turns and by the same clock
- `fastxtend_hf.track.services`: Three callbacks with more options than `RunLogger` has for these trackers
- `fastxtend_hf.track.throughput`: Tokens per second, share of padding and FLOP utilisation of a training, as columns of its table
- `fastxtend_hf.track.trackers`: Log losses, speed, predictions and settings of a training to TensorBoard, W&B, Trackio, MLflow or Comet
- `fastxtend_hf.train.compile`: `torch.compile` in a `Learner`, at most twice for each phase whatever the lengths of the texts, and without a trace in what is saved
- `fastxtend_hf.train.ema`: The exponential moving average of the weights, validated with during training and kept at its end
- `fastxtend_hf.train.groups`: A model's parameters in groups, for freezing and for learning rates by depth, and those that are spared weight decay
- `fastxtend_hf.train.mixup`: Two callbacks against overfitting on small data sets: rows mixed with one another, and rows seen twice under different dropout
- `fastxtend_hf.train.optimizers`: Any optimizer of PyTorch's kind in a `Learner`, with fastai's groups, schedules, freezing, and its exceptions from weight decay
- `fastxtend_hf.train.schedules`: Runs that can be repeated, and schedules of the learning rate: warm up, stay, come down
- `fastxtend_hf.utils`: Small helpers that several modules share, and the places where the private API of others is used"""

__version__ = "0.1.0"
