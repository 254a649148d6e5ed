def check(report, ground): pass
