"""The window in which gnome-keyring asks for its password, and the person before it.

usage: keyringprompter.py PASSWORD    types it each time; an empty one: cancels each time
Prints "ready" when it can be asked, and a line for each prompt. Speaks
org.gnome.keyring.internal.Prompter and gcr's secret exchange sx-aes-1 (gcr/gcr-secret-exchange.c).
"""
import base64
import os
import sys

import dbus
import dbus.service
from cryptography.hazmat.primitives import hashes, padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

PASSWORD = sys.argv[1]
INTERFACE = "org.gnome.keyring.internal.Prompter"
# RFC 2409, 6.2, extended to 1536 bits (RFC 3526, 2)
PRIME = int("FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08"
            "798E3404DDEF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637"
            "ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598"
            "DA48361C55D39A69163FA8FD24CF5F83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E"
            "4ABC9804F1746C08CA237327FFFFFFFFFFFFFFFF", 16)


def number_from(text):
    return int.from_bytes(base64.b64decode(text), "big")


def text_from(number):
    return base64.b64encode(number.to_bytes((number.bit_length() + 7) // 8, "big")).decode()


class Exchange:
    """One side of sx-aes-1; the other's words come as key=value lines."""

    def __init__(self):
        self.private = int.from_bytes(os.urandom(32), "big")
        self.public = pow(2, self.private, PRIME)

    def answer(self, words, secret):
        peer = next(line[len("public="):] for line in words.splitlines()
                    if line.startswith("public="))
        shared = pow(number_from(peer), self.private, PRIME)
        shared = shared.to_bytes((PRIME.bit_length() + 7) // 8, "big")
        key = HKDF(hashes.SHA256(), 16, None, b"").derive(shared)
        start = os.urandom(16)
        padder = padding.PKCS7(128).padder()
        padded = padder.update(secret.encode()) + padder.finalize()
        cipher = Cipher(algorithms.AES(key), modes.CBC(start)).encryptor()
        sealed = cipher.update(padded) + cipher.finalize()
        return (f"[sx-aes-1]\npublic={text_from(self.public)}\n"
                f"secret={base64.b64encode(sealed).decode()}\n"
                f"iv={base64.b64encode(start).decode()}\n")

    def begin(self):
        return f"[sx-aes-1]\npublic={text_from(self.public)}\n"


class Prompter(dbus.service.Object):
    exchange = Exchange()

    def ready(self, sender, callback, reply, words):
        self.connection.get_object(sender, callback, introspect=False).PromptReady(
            reply, dbus.Dictionary({}, signature="sv"), words, dbus_interface=INTERFACE + ".Callback",
            reply_handler=lambda *ignored: None, error_handler=print)

    @dbus.service.method(INTERFACE, in_signature="o", out_signature="", sender_keyword="sender")
    def BeginPrompting(self, callback, sender=None):
        GLib.idle_add(self.ready, sender, callback, "", self.exchange.begin())

    @dbus.service.method(INTERFACE, in_signature="osa{sv}s", out_signature="",
                         sender_keyword="sender")
    def PerformPrompt(self, callback, kind, properties, exchange, sender=None):
        print(kind, properties.get("message", ""), flush=True)
        if PASSWORD:
            words = self.exchange.answer(exchange, PASSWORD)
            GLib.idle_add(self.ready, sender, callback, "yes", words)
        else:
            GLib.idle_add(self.ready, sender, callback, "no", self.exchange.begin())

    @dbus.service.method(INTERFACE, in_signature="o", out_signature="", sender_keyword="sender")
    def StopPrompting(self, callback, sender=None):
        self.connection.get_object(sender, callback, introspect=False).PromptDone(
            dbus_interface=INTERFACE + ".Callback", reply_handler=lambda *ignored: None,
            error_handler=print)


DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
prompter = Prompter(bus, "/org/gnome/keyring/Prompter")
name = dbus.service.BusName("org.gnome.keyring.SystemPrompter", bus)
print("ready", flush=True)
GLib.MainLoop().run()
