// What glibc's allocator offers beyond the C standard; Swift's Glibc module leaves it out.

#pragma once

#include <malloc.h>
