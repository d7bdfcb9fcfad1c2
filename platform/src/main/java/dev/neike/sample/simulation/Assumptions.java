package dev.neike.sample.simulation;

import static dev.neike.sample.simulation.Trade.ADMINISTRATION;
import static dev.neike.sample.simulation.Trade.CUSTOMER_CARE;
import static dev.neike.sample.simulation.Trade.FINANCE;
import static dev.neike.sample.simulation.Trade.HUMAN_RESOURCES;
import static dev.neike.sample.simulation.Trade.IT;
import static dev.neike.sample.simulation.Trade.LEGAL;
import static dev.neike.sample.simulation.Trade.LOGISTICS;
import static dev.neike.sample.simulation.Trade.PRODUCTION;
import static dev.neike.sample.simulation.Trade.PURCHASING;
import static dev.neike.sample.simulation.Trade.QUALITY;
import static dev.neike.sample.simulation.Trade.RESEARCH;
import static dev.neike.sample.simulation.Trade.SALES;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Everything the simulator assumes. Nothing here was measured anywhere: the company is made up, its figures are chosen so
 * that each finding of Neike has something to find. Change a number, start with an empty data folder, and look again.
 */
public final class Assumptions {

    private Assumptions() {}

    // The company.
    public static final String COMPANY = "澜川精工";
    public static final String ENGLISH_COMPANY = "Lanchuan Precision";
    public static final int PEOPLE = 200;

    // The period: so many days up to now, asked for on working days between these hours.
    public static final long SEED = 20_261_124L;
    public static final int DAYS = 182;
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final LocalTime OPENS = LocalTime.of(9, 0);
    public static final LocalTime CLOSES = LocalTime.of(18, 0);
    /** Requests per working day of the whole company, sub-requests not counted. */
    public static final double REQUESTS_PER_DAY = 38;
    /** The last months bring this share more than the first. */
    public static final double GROWTH = 0.25;

    // A request's way. Chances are per request unless said otherwise; times are medians in working time.
    public static final double DECLINED = 0.025;
    public static final double WITHDRAWN = 0.02;
    public static final double QUESTION = 0.30;
    public static final double OUTSIDE_WAIT = 0.06;
    public static final double REOPENED = 0.05;
    /** Nobody answers "is it done?"; Neike confirms by itself. */
    public static final double CONFIRMED_SILENTLY = 0.28;

    public static final Duration SILENCE = Duration.ofDays(7);
    public static final Duration CUSTOMER_ANSWERS = Duration.ofMinutes(210);
    public static final Duration CUSTOMER_CONFIRMS = Duration.ofHours(4);
    public static final Duration OUTSIDE_ANSWERS = Duration.ofHours(14);
    /** Spread of all times: standard deviation of their logarithm. */
    public static final double SPREAD = 0.85;

    // Marks.
    public static final double CUSTOMER_MARKS = 0.62;
    public static final double PROVIDER_MARKS = 0.40;
    /** What a bounce, and what taking twice the stated time, costs the customer's mark. */
    public static final double BOUNCE_COSTS = 0.9;

    public static final double LATENESS_COSTS = 0.7;

    /** The demand for what is offered and wanted by nobody, so that there is something to find. */
    public static final double NEVER_ASKED = 0;

    // People at work: English is written by this share of them.
    public static final double WRITE_ENGLISH = 0.15;

    /**
     * What is assumed of a unit.
     *
     * @param people its share of all people, in parts
     * @param asks how much it asks for, in parts
     * @param accepts median working time until it accepts what it is offered
     * @param quality the mark it usually gets, 1–5
     * @param care the mark it usually gets as a customer, 1–5
     */
    public record Habit(int people, int asks, Duration accepts, double quality, double care) {}

    public static final Map<Trade, Habit> HABITS = Map.ofEntries(
            Map.entry(HUMAN_RESOURCES, new Habit(8, 5, Duration.ofMinutes(90), 4.3, 4.2)),
            Map.entry(FINANCE, new Habit(12, 6, Duration.ofMinutes(260), 3.4, 4.3)),
            Map.entry(IT, new Habit(16, 7, Duration.ofMinutes(45), 4.2, 4.0)),
            Map.entry(PURCHASING, new Habit(12, 10, Duration.ofHours(4), 3.6, 3.5)),
            Map.entry(RESEARCH, new Habit(34, 14, Duration.ofMinutes(150), 4.0, 3.4)),
            Map.entry(PRODUCTION, new Habit(48, 20, Duration.ofMinutes(80), 3.9, 3.7)),
            Map.entry(QUALITY, new Habit(16, 9, Duration.ofHours(2), 3.8, 4.1)),
            Map.entry(SALES, new Habit(24, 18, Duration.ofHours(1), 4.1, 3.0)),
            Map.entry(CUSTOMER_CARE, new Habit(14, 12, Duration.ofMinutes(30), 4.4, 4.0)),
            Map.entry(LOGISTICS, new Habit(18, 8, Duration.ofMinutes(70), 4.0, 3.9)),
            Map.entry(ADMINISTRATION, new Habit(8, 4, Duration.ofHours(1), 4.5, 4.3)),
            Map.entry(LEGAL, new Habit(5, 2, Duration.ofHours(7), 3.7, 4.4)));

    /**
     * Where work is passed on from a unit, and how often it comes back. Legal offers something to two units only, yet much goes
     * through it from others: the hidden hub. IT and quality send things back and forth: the relation that bounces.
     *
     * @param chance that a request held by the giver is handed over to the receiver
     * @param refused that an offer comes back
     */
    public record Passing(Trade giver, Trade receiver, double chance, double refused) {}

    public static final List<Passing> PASSINGS = List.of(
            new Passing(PURCHASING, LEGAL, 0.22, 0.06),
            new Passing(SALES, LEGAL, 0.25, 0.05),
            new Passing(FINANCE, LEGAL, 0.07, 0.04),
            new Passing(HUMAN_RESOURCES, LEGAL, 0.05, 0.03),
            new Passing(LEGAL, FINANCE, 0.28, 0.04),
            new Passing(LEGAL, PURCHASING, 0.22, 0.05),
            new Passing(IT, QUALITY, 0.10, 0.34),
            new Passing(QUALITY, IT, 0.10, 0.38),
            new Passing(QUALITY, RESEARCH, 0.20, 0.18),
            new Passing(RESEARCH, PRODUCTION, 0.18, 0.15),
            new Passing(PRODUCTION, QUALITY, 0.16, 0.08),
            new Passing(CUSTOMER_CARE, QUALITY, 0.24, 0.10),
            new Passing(CUSTOMER_CARE, LOGISTICS, 0.15, 0.07),
            new Passing(LOGISTICS, PURCHASING, 0.06, 0.10),
            new Passing(PURCHASING, FINANCE, 0.20, 0.12),
            new Passing(SALES, FINANCE, 0.10, 0.10),
            new Passing(ADMINISTRATION, PURCHASING, 0.12, 0.05));

    /**
     * Which service of whom a holder asks a third unit for, and how often.
     *
     * @param code of the service asked for
     */
    public record Asking(Trade holder, String code, double chance) {}

    public static final List<Asking> ASKINGS = List.of(
            new Asking(HUMAN_RESOURCES, "IT-ACCOUNT", 0.18),
            new Asking(RESEARCH, "QA-TEST", 0.14),
            new Asking(PRODUCTION, "LOG-MOVE", 0.10),
            new Asking(CUSTOMER_CARE, "RD-ANALYSIS", 0.10),
            new Asking(PURCHASING, "FIN-BUDGET", 0.15),
            new Asking(SALES, "PROD-SCHEDULE", 0.12),
            new Asking(IT, "PUR-GOODS", 0.07));
}
