/** Ground: YAML and JSON documents that people write, read strictly and with places in them. */
@NullMarked
package io.github.tuneready.document;

import org.jspecify.annotations.NullMarked;
