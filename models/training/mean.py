"""The mean of two networks of which one went on from the other: python3 mean.py --network a.pt --network b.pt --share 0.55 --out mean.pt"""
import argparse
import pathlib

import torch

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--network", type=pathlib.Path, action="append", required=True)
    parser.add_argument("--share", type=float, default=0.5, help="of the second")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    args = parser.parse_args()
    first, second = (torch.load(path) for path in args.network)
    torch.save({name: torch.lerp(first[name], second[name], args.share) for name in first}, args.out)
