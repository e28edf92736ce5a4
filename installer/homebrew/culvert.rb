# Homebrew cask of the desktop program: the DMG of a release. To be put into a tap's Casks folder.
# Never run: there is no DMG yet (installer/macos says how one is made). The checksums are printed
# by the release workflow.
cask "culvert" do
  arch arm: "arm64", intel: "x86_64"

  version "0.1.0"
  sha256 arm:   "0000000000000000000000000000000000000000000000000000000000000000",
         intel: "0000000000000000000000000000000000000000000000000000000000000000"

  url "https://github.com/culvert/culvert/releases/download/v#{version}/Culvert-#{arch}.dmg"
  name "Culvert"
  desc "SSH tunnels you can see and trust"
  homepage "https://github.com/culvert/culvert"

  livecheck do
    url :url
    strategy :github_latest
  end

  depends_on macos: ">= :ventura"

  app "Culvert.app"
  binary "#{appdir}/Culvert.app/Contents/MacOS/culvert-cli"

  uninstall quit: "io.github.culvert.Culvert"

  # ~/Library/Preferences/culvert has the user's own tunnels: only `brew uninstall --zap` takes it
  zap trash: "~/Library/Preferences/culvert"
end
