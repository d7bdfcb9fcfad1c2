package dev.neike.sample.simulation;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Made-up names of people. */
final class Names {

    private static final String FAMILY = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈";
    private static final String FIRST = "伟芳娜秀敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂文辉玲红建国志海晓小雨思子浩宇欣佳嘉梓一";
    private static final String SECOND = "华英玉兰梅莉婷雪琳晨峰鹏飞龙斌波宁凯健俊帆瑞琪阳怡然轩涵彤妍萱";

    private final RandomGenerator random;
    private final Set<String> given = new HashSet<>();

    Names(RandomGenerator random) {
        this.random = random;
    }

    /** A name that nobody has yet. */
    String next() {
        String name;
        do {
            name = any(FAMILY) + any(FIRST) + (random.nextInt(4) == 0 ? "" : any(SECOND));
        } while (!given.add(name));
        return name;
    }

    private String any(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}
