package io.plumbline.data.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the columns of a header hold, such as a time, four prices and a volume for `Gmt
/// time,Open,High,Low,Close,Volume`.
///
/// @param roles from left to right; columns with times are [Role#TIME] until their values are seen
/// @param twice names that stand for one role twice
record HeaderWords(List<Role> roles, List<String> twice) {

    /// Names of a role, the best first: where a header has several of them, the first counts.
    private static final Map<Role, String> NAMES = Map.ofEntries(
            Map.entry(
                    Role.TIME,
                    "timemsc datetime datetimeutc dateandtime date/time gmttime localtime utctime timeutc time timestamp "
                            + "date opentime starttime barstart start begin utc gmt time(utc) time(gmt) time(eet) "
                            + "date(utc) date(gmt) ts unix unixtime unixtimestamp epoch ctm dt day t"),
            Map.entry(Role.SYMBOL, "symbol ticker pair instrument currencypair"),
            Map.entry(Role.OPEN, "bidopen openbid open(bid) open o openprice bido bo firstbid"),
            Map.entry(Role.HIGH, "bidhigh highbid high(bid) high h highprice max bidh bh"),
            Map.entry(Role.LOW, "bidlow lowbid low(bid) low l lowprice min bidl bl"),
            Map.entry(Role.CLOSE, "bidclose closebid close(bid) close c closeprice last bidc bc price"),
            Map.entry(
                    Role.VOLUME,
                    "tickvolume tickvol tickqty ticks volume vol v bidvolume volumebid tickcount realvolume"),
            Map.entry(Role.ASK_OPEN, "askopen openask open(ask) asko ao"),
            Map.entry(Role.ASK_HIGH, "askhigh highask high(ask) askh ah"),
            Map.entry(Role.ASK_LOW, "asklow lowask low(ask) askl al"),
            Map.entry(Role.ASK_CLOSE, "askclose closeask close(ask) askc ac"),
            Map.entry(Role.SPREAD, "spread meanspread avgspread spreadclose"),
            Map.entry(Role.BID, "bid bidprice"),
            Map.entry(Role.ASK, "ask askprice offer"));

    private static final Map<String, Role> ROLES = new HashMap<>();
    private static final Map<String, Integer> RANKS = new HashMap<>();

    static {
        NAMES.forEach((role, names) -> {
            for (String name : names.split(" ", -1)) {
                ROLES.put(name, role);
                RANKS.put(name, RANKS.size());
            }
        });
    }

    private static final Set<Role> SIDES = Set.of(Role.ASK_OPEN, Role.ASK_HIGH, Role.ASK_LOW, Role.ASK_CLOSE);
    private static final Set<Role> QUOTES = Set.of(Role.BID, Role.ASK);

    static HeaderWords of(List<String> names) {
        List<Role> roles = new ArrayList<>(Collections.nCopies(names.size(), Role.SKIP));
        List<String> twice = new ArrayList<>();
        Map<Role, Integer> best = new HashMap<>();
        for (int place = 0; place < names.size(); place++) {
            String name = plain(names.get(place));
            Role role = ROLES.getOrDefault(name, Role.SKIP);
            if (role == Role.TIME) {
                roles.set(place, role);
            } else if (role != Role.SKIP) {
                Integer other = best.get(role);
                if (other != null && plain(names.get(other)).equals(name)) {
                    twice.add(names.get(place));
                }
                if (other == null || rank(name) < rank(plain(names.get(other)))) {
                    best.put(role, place);
                }
            }
        }
        best.forEach((role, place) -> roles.set(place, role));
        HeaderWords words = new HeaderWords(roles, twice);
        if (words.isBars()) {
            // A quote beside whole bars is a note about them.
            roles.replaceAll(role -> QUOTES.contains(role) ? Role.SKIP : role);
        } else if (words.isTicks()) {
            roles.replaceAll(
                    role -> role == Role.TIME || role == Role.SYMBOL || QUOTES.contains(role) ? role : Role.SKIP);
        }
        if (!roles.containsAll(SIDES)) {
            roles.replaceAll(role -> SIDES.contains(role) ? Role.SKIP : role);
        }
        return words;
    }

    private static int rank(String name) {
        return RANKS.getOrDefault(name, Integer.MAX_VALUE);
    }

    /// A name without what differs from one writer to the next: `<TICK_VOL>` and `Tick Vol.` are the same.
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.<>'\\-\\uFEFF]", "");
    }

    /// How sure the role of a column of times is by its name: the lower the surer.
    static int rankOf(String name) {
        return rank(plain(name));
    }

    boolean hasTime() {
        return roles.contains(Role.TIME);
    }

    boolean isBars() {
        return roles.containsAll(List.of(Role.OPEN, Role.HIGH, Role.LOW, Role.CLOSE));
    }

    boolean isTicks() {
        return roles.containsAll(QUOTES);
    }

    /// Number of columns that are known, by which a header is told from other lines.
    long known() {
        return roles.stream().filter(role -> role != Role.SKIP).count();
    }

    /// What bars need and the header does not have.
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!hasTime()) {
            missing.add("time");
        }
        for (Role role : List.of(Role.OPEN, Role.HIGH, Role.LOW, Role.CLOSE)) {
            if (!roles.contains(role)) {
                missing.add(role.label());
            }
        }
        return missing;
    }
}
