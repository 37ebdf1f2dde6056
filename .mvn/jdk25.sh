# Sourced by ./sillage and ./mvnw: puts a JDK 25 in JAVA_HOME, or says plainly that there is none.
is_jdk25() { [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[."]' "$1/release"; }

find_jdk25() {
  for home in "${JDK25_HOME:-}" "${JAVA_HOME:-}" "${JAVA_HOME_25_X64:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && is_jdk25 "$home"; then
      echo "$home"
      return 0
    fi
  done
  javac=$(command -v javac 2>/dev/null) || return 1
  home=$(dirname "$(dirname "$(readlink -f "$javac")")")
  is_jdk25 "$home" && echo "$home"
}

if ! JAVA_HOME=$(find_jdk25); then
  echo "Sillage needs a JDK 25 and none was found (JDK25_HOME, JAVA_HOME, /usr/lib/jvm, ~/.sdkman, ~/.jdks, PATH)." >&2
  echo "Install one, for example Temurin 25, or set JDK25_HOME to its folder." >&2
  exit 1
fi
export JAVA_HOME
