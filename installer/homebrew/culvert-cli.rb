# Homebrew formula of the command line, for macOS and Linux: built from a tag. To be put into a tap.
# Never run: it was written where there was no Homebrew. The checksum is that of the tag's archive,
# which there is none of yet; the release workflow prints it.
class CulvertCli < Formula
  desc "SSH tunnels that are proved, explained and kept up"
  homepage "https://github.com/culvert/culvert"
  url "https://github.com/culvert/culvert/archive/refs/tags/v0.1.0.tar.gz"
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"
  license "MIT"
  head "https://github.com/culvert/culvert.git", branch: "main"

  depends_on "cli11" => :build
  depends_on "cmake" => :build
  depends_on "ninja" => :build
  depends_on "qttools" => :build
  depends_on "tl-expected" => :build
  depends_on "libssh"
  depends_on "qtbase"
  depends_on "qtkeychain"

  on_linux do
    depends_on "krb5"
  end

  def install
    system "cmake", "-S", ".", "-B", "build", "-G", "Ninja",
           "-DCULVERT_BUILD_DESKTOP=OFF", "-DCULVERT_UNITY=ON", "-DBUILD_TESTING=OFF", *std_cmake_args
    system "cmake", "--build", "build"
    system "cmake", "--install", "build", "--component", "cli"
    man1.install "docs/culvert-cli.1" if OS.mac? # on Linux it is installed with the rest
    generate_completions_from_executable(bin/"culvert-cli", "completion")
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/culvert-cli --version")
    system bin/"culvert-cli", "demo", "--once"
  end
end
