#pragma once

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Parses a document with toml++ and counts the entries of its root.
///
/// Returns -1 where the document is not valid.
long toml_plus_plus_count(const char *text, size_t length);

#ifdef __cplusplus
}
#endif
