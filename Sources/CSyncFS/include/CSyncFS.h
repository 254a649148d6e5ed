/// syncfs(2), which glibc declares only where GNU's extensions are asked for, and Swift's Glibc does
/// not ask for them. Returns 0, or -1 with errno.
int cardstock_syncfs(int descriptor);
