package org.jaccuse.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes articles about anything but attacks on computers, from sentence patterns and word lists; the same number gives the same
 * article. They have the length, names, quotations and reported speech of real ones, but far less variety.
 */
final class OtherNews {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private static final Map<String, String> WORDS = Map.of(
            "person",
            "Maria Keller|Tom Okafor|Ines Duarte|Pavel Novak|Grace Lindholm|Samir Haddad|Julia Brandt|Owen Price",
            "role",
            "mayor|head coach|chief economist|museum director|head teacher|harbour master|union leader|minister of health",
            "place",
            "Leeds|Porto|Denver|Tallinn|Nairobi|Osaka|Valparaiso|Germany|Canada|Russia|China|the United States",
            "body",
            "the city council|the health ministry|the central bank|the football association|the university|the rail company",
            "thing",
            "the new tram line|the spring budget|the stadium|the harvest|the festival|the vaccine programme|the river bridge",
            "number",
            "12|40|75|130|220|1,500|3.2 million|18 percent|six|nearly half",
            "time",
            "on Monday|last week|in March|by the end of the year|after the break|over the weekend|on Thursday evening",
            "mood",
            "cautious|delighted|disappointed|confident|relieved|sceptical");

    private static final List<String> SENTENCES = List.of(
            "{person}, the {role} of {place}, said {time} that {thing} would cost {number} more than {body} had planned.",
            "\"We are {mood} about {thing},\" said {person}, who has worked for {body} since {number} years ago.",
            "{body} in {place} reported {time} that {number} people had used {thing}, up from {number} a year earlier.",
            "The visitors attacked early, but {person} saved twice before {place} scored the winner {time}.",
            "According to {body}, rain is expected across {place} {time}, with temperatures falling to {number} degrees.",
            "Shares in {place} rose {time} as traders weighed a report from {body} against weaker demand for {thing}.",
            "{person} denied {time} that {body} had known of the delay, and called the criticism of {thing} unfair.",
            "Opponents accuse {body} of spending too much on {thing}; {person}, the {role}, rejects that.",
            "The exhibition, which runs until {time}, shows {number} works from {place} that were thought to be lost.",
            "Officials believe that {thing} could bring {number} jobs to {place}, although {person} remains {mood}.",
            "\"Nobody asked us,\" {person} told reporters {time}. \"We would have told {body} that {thing} was not ready.\"",
            "Farmers near {place} say that {thing} has been {number} days late since {body} changed the rules.",
            "It was the third time that {place} and {body} had met to talk about {thing}, and the mood was {mood}.",
            "Tickets for {thing} went on sale {time} and were gone within {number} minutes, {body} said in a statement.",
            "A group of {number} pupils from {place} won the prize for a film about {thing} and their {role}.",
            "Doctors in {place} warned {time} that {number} wards may close unless {body} hires more nurses.",
            "{person} will play for {place} again {time}, after an injury that kept the {role} out for {number} games.",
            "Police are looking for the driver of a van that hit {thing} in {place} {time}; {number} people were hurt.",
            "The committee votes {time}, and {person} expects {body} to approve {thing} by a small margin.",
            "{person} wrote on the website of {body} that {thing} had drawn {number} visitors {time}.",
            "Data of {body} show that {number} households in {place} use the internet to pay for {thing}.",
            "The new computer system of {body} in {place} cost {number} more than {thing}.",
            "In an email to {body}, {person} called {thing} a platform for {place}.",
            "Prices for bread and milk in {place} went up by {number} {time}, the largest rise since {body} began counting.");

    /** Now and then computers are the prey, and the words are those of the attacks that the program looks for. */
    private static final String THEFT = "thieves stole {number} computers from {body} in {place} {time}, police said.";

    private static final int THEFT_EVERY = 8;

    private final Random random;

    OtherNews(long number) {
        this.random = new Random(number);
    }

    /** An article of several paragraphs with a headline, as plain text. */
    String article() {
        StringBuilder text = new StringBuilder(capital(filled("{body} and {place} at odds over {thing}")));
        int paragraphs = 6 + random.nextInt(6);
        for (int i = 0; i < paragraphs; i++) {
            text.append("\n\n").append(String.join(" ", sentences(2 + random.nextInt(3))));
        }
        if (random.nextInt(THEFT_EVERY) == 0) {
            text.append("\n\n").append(capital(filled(THEFT)));
        }
        return text.append('\n').toString();
    }

    private List<String> sentences(int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(capital(filled(SENTENCES.get(random.nextInt(SENTENCES.size())))));
        }
        return sentences;
    }

    private String filled(String pattern) {
        return SLOT.matcher(pattern).replaceAll(slot -> Matcher.quoteReplacement(word(slot.group(1))));
    }

    private String word(String slot) {
        String[] words = WORDS.getOrDefault(slot, slot).split("\\|");
        return words[random.nextInt(words.length)];
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
