#define _GNU_SOURCE
#include <unistd.h>
#include "CSyncFS.h"

int cardstock_syncfs(int descriptor) { return syncfs(descriptor); }
