// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparememory.h"

#include <cstdlib> // which tells whether this is glibc

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Masterplan {

void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void keepLargePiecesApart()
{
#ifdef __GLIBC__
    // What glibc begins with; set, it stays.
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
#endif
}

} // namespace Masterplan
