"""Train any Hugging Face Transformers model with fastai's Learner

With `fastxtend_hf`, fastai's `Learner` trains any Hugging Face Transformers model. You replace PyTorch's `DataLoader` by
`HuggingFaceLoader` and add one loss and one callback. Model, tokenizer, dataset and collator stay those of Transformers and
Datasets, and all that fastai does with a `Learner` works on them.

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
- `fastxtend_hf.hub.card`: What a Learner knows of its model, in the form that the Hugging Face Hub reads: metadata, usage, classes, training
- `fastxtend_hf.hub.save`: Keep a model the Transformers way: a folder or a repository that `from_pretrained` loads, with a model card
- `fastxtend_hf.learner`: A ready `Learner` in one call, and the whole of what fastai then does: fine-tuning in groups, predicting, interpreting, exporting
- `fastxtend_hf.metrics.classes`: Accuracy, F1, Matthews, ROC AUC, squared error and correlations, of any head, batch by batch
- `fastxtend_hf.metrics.core`: The base class of all metrics: it finds the model's head, and sums over batches and processes
- `fastxtend_hf.metrics.texts`: ROUGE, BLEU, chrF, exact match and SQuAD's F1, of texts that a model writes or points at
- `fastxtend_hf.metrics.tokens`: Perplexity over all labels of a set, and the F1, precision and recall of whole entities
- `fastxtend_hf.report`: What a training leaves behind: figures, the worst mistakes, metrics, and a folder that is written whole or not at all
- `fastxtend_hf.testing`: Tiny models, a tokenizer and texts that need no download, for the examples of this site and for your own tests
- `fastxtend_hf.track.throughput`: Tokens per second, share of padding and FLOP utilisation of a training, as columns of its table
- `fastxtend_hf.track.trackers`: TensorBoard, Weights & Biases and Trackio: the losses, the speed and the predictions of a training, where you can compare them with those of others
- `fastxtend_hf.train.compile`: `torch.compile` in a `Learner`, for texts of any length, without a trace in what is saved
- `fastxtend_hf.train.ema`: An exponential moving average of the weights, for validation and for the final model
- `fastxtend_hf.train.groups`: Groups for freezing and for discriminative learning rates, for any Transformers model
- `fastxtend_hf.train.mixup`: Two callbacks against overfitting: mixtures of two rows, and two passes with different dropout
- `fastxtend_hf.train.optimizers`: Any PyTorch optimizer in a `Learner`, without weight decay of norms and biases
- `fastxtend_hf.train.schedules`: Learning rate schedules with warmup, and trainings that can be repeated
- `fastxtend_hf.utils`: Small helpers that several modules share, and the places where the private API of others is used"""

__version__ = "0.1.0"
