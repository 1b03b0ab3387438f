package entente.formats;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Headless Chromium, driven by the Chrome DevTools Protocol; collects what scripts and the console report. */
final class Browser implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path profile;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<String> errors = new ArrayList<>();
    private final WebSocket socket;
    private int lastId;

    /** The browser of this machine, if it has one. */
    static Optional<Path> executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser(Path executable, Path profile) throws IOException, InterruptedException {
        this.profile = profile;
        process = new ProcessBuilder(
                        executable.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log.txt").toFile())
                .start();
        socket = http.newWebSocketBuilder()
                .buildAsync(page(port(profile)), new Listener())
                .join();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    /** Opens a page and waits until it has loaded. */
    void open(Path page, int width, int height, boolean dark) throws InterruptedException {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        String scheme = dark ? "dark" : "light";
        send(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        errors.clear();
        send("Page.navigate", Map.of("url", page.toUri().toString()));
        await("Page.loadEventFired");
    }

    /** What an expression gives in the page. */
    JsonNode evaluate(String expression) throws InterruptedException {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** Presses a key on whatever has the focus. */
    void press(String key) throws InterruptedException {
        int code = key.equals("Enter") ? '\r' : key.equals("Escape") ? 27 : 9;
        Map<String, Object> down = Map.of(
                "type",
                "keyDown",
                "key",
                key,
                "code",
                key,
                "windowsVirtualKeyCode",
                code,
                "text",
                key.equals("Enter") ? "\r" : "");
        send("Input.dispatchKeyEvent", down);
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    byte[] screenshot() throws InterruptedException {
        return Base64.getDecoder()
                .decode(send("Page.captureScreenshot", Map.of()).get("data").asString());
    }

    /** Script errors, console errors and attempts to load anything but the page, since it was opened. */
    List<String> errors() throws InterruptedException {
        evaluate("0");
        return List.copyOf(errors);
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(profile.resolve("SingletonSocket"));
    }

    private JsonNode send(String method, Map<String, ?> parameters) throws InterruptedException {
        int id = ++lastId;
        String message = MAPPER.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
        socket.sendText(message, true).join();
        for (JsonNode answer = next(); ; answer = next()) {
            if (answer.path("id").asInt(0) == id) {
                if (answer.has("error")) {
                    throw new IllegalStateException(method + ": " + answer.get("error"));
                }
                return answer.get("result");
            }
        }
    }

    private void await(String event) throws InterruptedException {
        while (!next().path("method").asString("").equals(event)) {
            // next() has kept what matters of the messages in between
        }
    }

    private JsonNode next() throws InterruptedException {
        JsonNode message = messages.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (message == null) {
            throw new IllegalStateException("the browser is silent");
        }
        JsonNode details = message.path("params");
        switch (message.path("method").asString("")) {
            case "Runtime.exceptionThrown" -> errors.add("exception: " + details.path("exceptionDetails"));
            case "Log.entryAdded" -> errors.add("log: " + details.path("entry"));
            case "Runtime.consoleAPICalled" -> errors.add("console: " + details);
            case "Network.requestWillBeSent" ->
                noteRequest(details.path("request").path("url").asString());
            default -> {}
        }
        return message;
    }

    private void noteRequest(String url) {
        if (!url.startsWith("file:")) {
            errors.add("request: " + url);
        }
    }

    private int port(Path profile) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(file) || Files.readAllLines(file).size() < 2) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "Chromium did not start: " + Files.readString(profile.resolve("log.txt")));
            }
            Thread.sleep(50);
        }
        return Integer.parseInt(Files.readAllLines(file).get(0).strip());
    }

    private URI page(int port) throws IOException, InterruptedException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            String targets =
                    http.send(list, HttpResponse.BodyHandlers.ofString()).body();
            for (JsonNode target : MAPPER.readTree(targets)) {
                if (target.get("type").asString().equals("page")) {
                    return URI.create(target.get("webSocketDebuggerUrl").asString());
                }
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("Chromium opened no page");
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                messages.add(MAPPER.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
