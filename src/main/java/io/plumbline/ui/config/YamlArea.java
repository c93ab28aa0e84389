package io.plumbline.ui.config;

import io.plumbline.config.ConfigTokens.Span;
import io.plumbline.ui.config.YamlStyles.Run;
import java.time.Duration;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/// The editor of a YAML text: colours, line numbers, underlined mistakes with what is wrong under the pointer, and
/// the one history of what can be undone. Nobody else knows which library draws it.
public final class YamlArea extends StackPane {

    private static final Duration HOVER = Duration.ofMillis(350);
    private static final int TIP_BELOW = 16;
    private static final String INDENT = "  ";

    private final CodeArea area = new CodeArea();
    private final LineNumbers numbers = new LineNumbers();
    private final Label tipWords = new Label();
    private final Popup tip = new Popup();
    private boolean fresh;
    private List<Span> tokens = List.of();
    private List<Finding> findings = List.of();
    private List<YamlStyles.Stretch> found = List.of();

    public YamlArea() {
        getStyleClass().add("yaml-area");
        area.setParagraphGraphicFactory(numbers);
        area.setMouseOverTextDelay(HOVER);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::showTip);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> tip.hide());
        tipWords.getStyleClass().add("yaml-tip");
        tipWords.setWrapText(true);
        tip.getContent().add(tipWords);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::indent);
        getChildren().add(new VirtualizedScrollPane<>(area));
        area.setId("yamlText");
    }

    /// Enter goes on below the line it was pressed in, further in after a key with a block; Tab is two blanks,
    /// since YAML knows no tabs.
    private void indent(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isMetaDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.ENTER) {
            String before = textBefore();
            String blanks =
                    before.substring(0, before.length() - before.stripLeading().length());
            area.replaceSelection("\n" + blanks + (before.stripTrailing().endsWith(":") ? INDENT : ""));
        } else if (plain && event.getCode() == KeyCode.TAB) {
            area.replaceSelection(INDENT);
        } else {
            return;
        }
        area.requestFollowCaret();
        event.consume();
    }

    /// Keeps the area and a text the same. A change of the text from elsewhere, such as the form, replaces only
    /// what differs and can be undone like typing.
    void follow(StringProperty text) {
        area.plainTextChanges().subscribe(_ -> text.set(area.getText()));
        text.subscribe(this::take);
    }

    private void take(String now) {
        String before = area.getText();
        if (before.equals(now)) {
            return;
        }
        int most = Math.min(before.length(), now.length());
        int same = 0;
        while (same < most && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < most - same && before.charAt(before.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        int caret = area.getCaretPosition();
        int end = before.length() - tail;
        area.getUndoManager().preventMerge();
        area.replaceText(same, end, now.substring(same, now.length() - tail));
        area.getUndoManager().preventMerge();
        // The caret stays with the text it stood in.
        area.moveTo(caret <= same ? caret : caret >= end ? caret + now.length() - before.length() : same);
    }

    /// Begins with another document: from the top, with nothing to undo.
    void begin() {
        area.getUndoManager().forgetHistory();
        area.getUndoManager().mark();
        tip.hide();
        fresh = true;
    }

    /// Goes to the top of another document. Later: what had the focus before may just have been hidden, and the
    /// focus be on its way elsewhere.
    private void goToTop() {
        fresh = false;
        Platform.runLater(() -> {
            area.requestFocus();
            area.moveTo(0);
            area.requestFollowCaret();
        });
    }

    /// Colours the text and underlines what is wrong; no effect if it has changed meanwhile.
    void show(YamlReading reading) {
        if (reading.text().equals(area.getText())) {
            tokens = reading.tokens();
            findings = reading.findings();
            restyle();
            if (fresh) {
                goToTop();
            }
            numbers.mark(findings).stream()
                    .filter(line -> line < area.getParagraphs().size())
                    .forEach(area::recreateParagraphGraphic);
        }
    }

    /// Marks what is searched for.
    void showFound(List<YamlStyles.Stretch> stretches) {
        found = stretches;
        restyle();
    }

    /// Gives new styles to the lines whose styles have changed, and leaves the others as they are: every line that
    /// is styled is laid out anew.
    private void restyle() {
        List<List<Run>> lines = YamlStyles.lines(area.getText(), tokens, findings, found);
        for (int line = 0; line < lines.size(); line++) {
            List<Run> wanted = lines.get(line);
            if (!wanted.isEmpty() && !YamlStyles.isStyled(wanted, area.getStyleSpans(line))) {
                area.setStyleSpans(line, 0, YamlStyles.spans(wanted));
            }
        }
    }

    private void showTip(MouseOverTextEvent event) {
        int at = event.getCharacterIndex();
        List<String> words = findings.stream()
                .filter(one -> one.from() <= at && at < one.to())
                .map(Finding::words)
                .distinct()
                .toList();
        if (!words.isEmpty()) {
            tipWords.setText(String.join("\n", words));
            Point2D point = event.getScreenPosition();
            tip.show(area, point.getX(), point.getY() + TIP_BELOW);
        }
    }

    /// Selects a stretch and brings it into view.
    void select(int from, int to) {
        int last = area.getLength();
        area.selectRange(Math.min(from, last), Math.min(to, last));
        area.requestFollowCaret();
    }

    /// Puts the caret at a place, brings it into view and lets typing go there.
    void goTo(int offset) {
        int at = Math.min(offset, area.getLength());
        area.moveTo(at);
        int paragraph = area.getCurrentParagraph();
        area.showParagraphAtCenter(paragraph);
        area.requestFollowCaret();
        area.requestFocus();
    }

    /// Puts something in the place of a stretch, which can be undone by itself, and lets typing go on behind it.
    void put(int from, int to, String words) {
        area.getUndoManager().preventMerge();
        area.replaceText(from, Math.min(to, area.getLength()), words);
        area.getUndoManager().preventMerge();
        area.moveTo(from + words.length());
    }

    int caret() {
        return area.getCaretPosition();
    }

    ObservableValue<Integer> caretProperty() {
        return area.caretPositionProperty();
    }

    /// The text before the caret, in its line.
    String textBefore() {
        return area.getText(area.getCurrentParagraph(), 0, area.getCurrentParagraph(), area.getCaretColumn());
    }

    /// A stretch of the text; empty if it is none.
    String text(int from, int to) {
        return from <= to && to <= area.getLength() ? area.getText(from, to) : "";
    }

    String selected() {
        return area.getSelectedText();
    }

    ObservableValue<Boolean> undoAvailableProperty() {
        return area.undoAvailableProperty();
    }

    ObservableValue<Boolean> redoAvailableProperty() {
        return area.redoAvailableProperty();
    }

    void undo() {
        area.undo();
    }

    void redo() {
        area.redo();
    }

    /// The editor itself, for keys and the list of completions.
    CodeArea area() {
        return area;
    }

    /// Where the caret is on the screen; the text's upper left corner if it is out of view.
    Bounds caretBounds() {
        Point2D corner = localToScreen(0, 0);
        return area.getCaretBounds().orElseGet(() -> new BoundingBox(corner.getX(), corner.getY(), 0, TIP_BELOW));
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }
}
