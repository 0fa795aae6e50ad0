#include "toml_plus_plus.h"

#include <string_view>

// Debian's header (libtomlplusplus-dev). TOMLKit brings an older copy of it: a name of its own keeps
// the linker from mixing the two.
#define toml debian_toml
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#include </usr/include/toml++/toml.h>

extern "C" long toml_plus_plus_count(const char *text, size_t length) {
  auto result = toml::parse(std::string_view{text, length});
  return result ? static_cast<long>(result.table().size()) : -1;
}
