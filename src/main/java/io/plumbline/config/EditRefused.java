package io.plumbline.config;

/// A change that cannot be made, with a reason for the user.
final class EditRefused extends Exception {
    private static final long serialVersionUID = 1L;

    EditRefused(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
