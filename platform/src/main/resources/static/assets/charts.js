// Draws every element with data-chart from the data that the server put there, in the colours of the theme.
(function () {
  const kinds = { histogram: histogram, trend: trend, ledger: ledger, case: caseAxis };
  const charts = [];

  function colours() {
    const style = getComputedStyle(document.documentElement);
    const read = function (name) { return style.getPropertyValue(name).trim(); };
    return {
      text: read('--tblr-body-color'),
      quiet: read('--tblr-secondary'),
      line: read('--tblr-border-color'),
      paper: read('--tblr-bg-surface'),
      working: read('--chain-working'),
      offered: read('--chain-offered'),
      mark: read('--chain-5'),
      font: style.getPropertyValue('--tblr-font-sans-serif') || 'sans-serif'
    };
  }

  function base(c) {
    return {
      animation: false,
      textStyle: { fontFamily: c.font, color: c.text },
      grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
      tooltip: {
        confine: true,
        backgroundColor: c.paper,
        borderColor: c.line,
        textStyle: { color: c.text, fontSize: 12 },
        extraCssText: 'white-space: pre-line; max-width: 20rem'
      }
    };
  }

  const escape = function (text) {
    return String(text).replace(/[&<>"']/g, function (c) { return '&#' + c.charCodeAt(0) + ';'; });
  };

  function valueAxis(c, more) {
    return Object.assign({
      type: 'value',
      axisLabel: { color: c.quiet },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: c.line } }
    }, more);
  }

  // Names of places on an axis that has none of its own.
  function tickSeries(ticks, c) {
    return {
      type: 'scatter',
      data: ticks.map(function (tick) { return { value: [tick.at, 0], name: tick.text }; }),
      symbol: 'rect',
      symbolSize: [1, 6],
      symbolOffset: [0, 3],
      itemStyle: { color: c.quiet },
      label: { show: true, position: 'bottom', distance: 6, color: c.quiet, fontSize: 11, formatter: '{b}' },
      clip: false,
      silent: true,
      tooltip: { show: false },
      z: 1
    };
  }

  function duration(seconds, words) {
    const steps = [[86400, 3], [3600, 2], [60, 1], [1, 0]];
    const step = steps.find(function (it) { return seconds >= it[0]; }) || steps[3];
    const value = seconds / step[0];
    return words[step[1]].replace('{0}', value >= 10 || Number.isInteger(value) ? Math.round(value) : value.toFixed(1));
  }

  // A round step of time, so that the axis names whole hours, days or weeks.
  function timeScale(values) {
    const steps = [1, 5, 10, 30, 60, 300, 600, 1800, 3600, 7200, 14400, 28800, 43200, 86400, 172800, 432000, 864000, 1728000, 4320000, 8640000, 17280000, 43200000, 86400000, 172800000, 432000000, 864000000];
    const largest = Math.max.apply(null, values.concat([1]));
    const step = steps.find(function (it) { return largest / it <= 5; }) || largest;
    return { min: 0, interval: step, max: Math.ceil(largest / step) * step };
  }

  function histogram(data, c) {
    const option = base(c);
    const marks = data.marks.map(function (mark, index) {
      return {
        xAxis: mark.at,
        label: { formatter: mark.name + ' ' + mark.time, position: 'end', distance: [0, 2 + 13 * (data.marks.length - 1 - index)], color: c.mark, fontSize: 11, align: mark.at > (data.low + 2 * data.high) / 3 ? 'right' : 'left' }
      };
    });
    return Object.assign(option, {
      grid: { left: 8, right: 16, top: 50, bottom: 30, containLabel: true },
      xAxis: valueAxis(c, { min: data.low, max: data.high, axisLabel: { show: false }, splitLine: { show: false }, axisLine: { show: true, lineStyle: { color: c.line } } }),
      yAxis: valueAxis(c, { minInterval: 1 }),
      series: [{
        type: 'custom',
        name: data.name,
        encode: { x: [0, 1], y: 2 },
        data: data.bars.map(function (bar) { return { value: [bar.from, bar.to, bar.count], range: bar.range }; }),
        renderItem: function (params, api) {
          const from = api.coord([api.value(0), api.value(2)]);
          const to = api.coord([api.value(1), 0]);
          return { type: 'rect', shape: { x: from[0] + 0.5, y: from[1], width: Math.max(1, to[0] - from[0] - 1), height: to[1] - from[1], r: [2, 2, 0, 0] }, style: { fill: c.working, opacity: 0.85 } };
        },
        tooltip: { formatter: function (it) { return escape(it.data.range) + '\n' + escape(data.name) + ': ' + it.data.value[2]; } },
        markLine: { symbol: 'none', silent: true, lineStyle: { color: c.mark, type: 'solid', width: 1.2 }, data: marks }
      }, tickSeries(data.ticks, c)]
    });
  }

  function trend(data, c) {
    const option = base(c);
    return Object.assign(option, {
      legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 8, textStyle: { color: c.quiet, fontSize: 12 } },
      tooltip: Object.assign(option.tooltip, {
        trigger: 'axis',
        formatter: function (items) {
          const i = items[0].dataIndex;
          return escape(data.months[i]) + '\n' + escape(data.barName) + ': ' + data.bars[i] + '\n' + escape(data.lineName) + ': ' + escape(data.lineTexts[i]);
        }
      }),
      xAxis: { type: 'category', data: data.months, axisLabel: { color: c.quiet, hideOverlap: true }, axisLine: { lineStyle: { color: c.line } }, axisTick: { show: false } },
      yAxis: [valueAxis(c, { minInterval: 1 }), valueAxis(c, Object.assign(timeScale(data.line.filter(function (it) { return it !== null; })), { splitLine: { show: false }, axisLabel: { color: c.quiet, formatter: function (value) { return duration(value, data.durations); } } }))],
      series: [
        { type: 'bar', name: data.barName, data: data.bars, barMaxWidth: 28, itemStyle: { color: c.working, opacity: 0.55, borderRadius: [2, 2, 0, 0] } },
        { type: 'line', name: data.lineName, yAxisIndex: 1, data: data.line, symbolSize: 5, connectNulls: false, lineStyle: { color: c.mark, width: 2 }, itemStyle: { color: c.mark } }
      ]
    });
  }

  function ledger(data, c) {
    const option = base(c);
    const bars = function (name, values, colour) {
      return { type: 'bar', stack: 'time', name: name, data: values, barMaxWidth: 20, itemStyle: { color: colour } };
    };
    return Object.assign(option, {
      legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 8, textStyle: { color: c.quiet, fontSize: 12 } },
      tooltip: Object.assign(option.tooltip, {
        trigger: 'axis',
        axisPointer: { type: 'shadow' },
        formatter: function (items) {
          const i = items[0].dataIndex;
          return escape(data.names[i]) + '\n' + escape(data.workingName) + ': ' + escape(data.workingTexts[i]) + '\n' + escape(data.offeredName) + ': ' + escape(data.offeredTexts[i]);
        }
      }),
      xAxis: valueAxis(c, Object.assign(timeScale(data.working.map(function (it, i) { return it + data.offered[i]; })), { axisLabel: { color: c.quiet, hideOverlap: true, formatter: function (value) { return duration(value, data.durations); } } })),
      grid: { left: 16, right: 24, top: 36, bottom: 8, containLabel: true },
      yAxis: { type: 'category', inverse: true, data: data.names, axisLabel: { color: c.text }, axisLine: { lineStyle: { color: c.line } }, axisTick: { show: false } },
      series: [bars(data.workingName, data.working, c.working), bars(data.offeredName, data.offered, c.offered)]
    });
  }

  function caseAxis(data, c) {
    const option = base(c);
    return Object.assign(option, {
      grid: { left: 16, right: 24, top: 8, bottom: 30, containLabel: true },
      xAxis: valueAxis(c, { min: 0, max: data.end, axisLabel: { show: false }, splitLine: { show: false }, axisLine: { show: true, lineStyle: { color: c.line } } }),
      yAxis: [
        { type: 'category', inverse: true, data: data.lanes, axisLabel: { color: c.text }, axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: true, lineStyle: { color: c.line } } },
        { type: 'value', show: false, min: 0, max: 1 }
      ],
      series: [{
        type: 'custom',
        encode: { x: [0, 1], y: 2 },
        data: data.legs.map(function (leg) { return { value: [leg.from, leg.to, leg.lane, leg.working ? 1 : 0], tip: leg.tip }; }),
        renderItem: function (params, api) {
          const from = api.coord([api.value(0), api.value(2)]);
          const to = api.coord([api.value(1), api.value(2)]);
          const working = api.value(3) === 1;
          const height = api.size([0, 1])[1] * (working ? 0.62 : 0.3);
          return { type: 'rect', shape: { x: from[0], y: from[1] - height / 2, width: Math.max(working ? 3 : 1, to[0] - from[0]), height: height, r: 2 }, style: { fill: working ? c.working : c.offered, opacity: working ? 0.9 : 0.8 } };
        },
        tooltip: { formatter: function (it) { return escape(it.data.tip); } }
      }, Object.assign(tickSeries(data.ticks, c), { yAxisIndex: 1 })]
    });
  }

  function draw(element) {
    const data = JSON.parse(element.dataset.chart);
    const chart = echarts.init(element, null, { renderer: 'svg' });
    const show = function () { chart.setOption(kinds[data.type](data, colours()), true); };
    show();
    charts.push({ chart: chart, show: show });
    new ResizeObserver(function () { chart.resize(); }).observe(element);
  }

  document.addEventListener('DOMContentLoaded', function () {
    if (!window.echarts) return;
    document.querySelectorAll('[data-chart]').forEach(draw);
  });
  document.addEventListener('neike:theme', function () {
    charts.forEach(function (it) { it.show(); });
  });
})();
