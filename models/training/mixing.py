"""Which networks make one model, by which shares: the same arguments for calibrate.py and export_large.py."""
import pathlib


def add_arguments(parser):
    parser.add_argument("--network", type=pathlib.Path, action="append", required=True)
    parser.add_argument("--share", type=float, action="append", help="of each network; equal ones when absent")
    parser.add_argument("--ours", type=float, default=0, help="how far a teacher's universal convention leans towards our own, 0 to 1")


def shares_and_paths(args):
    """[(share, path of a network)]"""
    shares = args.share or [1 / len(args.network)] * len(args.network)
    return list(zip(shares, args.network, strict=True))
